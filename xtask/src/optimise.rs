//! The first wasm once more through Binaryen, which sees it whole: nobody waits for any file longer.
//! And that of the packages.

use crate::{paths, run};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use walrus::{ConstExpr, ElementItems, Module, ModuleConfig};

/// What all engines have that the widget runs in. To allow everything would write imports that
/// they refuse.
const FEATURES: [&str; 8] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Measured: 1.8 kB less of 65.7. Flattened first, the two passes find more.
const PASSES: [&str; 10] = [
    "--flatten",
    "--rereloop",
    "-Os",
    "-Os",
    "-aimfs=3",
    "-fimfs=6",
    "-ocimfs=1",
    "--low-memory-unused",
    "--simplify-locals",
    "--optimize-added-constants-propagate",
];

/// Makes a wasm smaller, in its place.
pub fn optimise(wasm: &Path) -> Result<()> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    let mut module = config.parse(&fs::read(wasm)?).context("reading a wasm")?;
    drop_empty_elements(&mut module);
    fs::write(wasm, module.emit_wasm())?;
    let program = paths::root().join("node_modules/binaryen/bin/wasm-opt");
    let mut node = run::program("node");
    node.arg(program).args(FEATURES).args(PASSES);
    run::run(node.arg(wasm).arg("-o").arg(wasm))
}

/// Drops what puts nothing into a table. The splitter writes so for each slot that a later part
/// fills, where a new table holds nothing anyway: 0.5 kB.
fn drop_empty_elements(module: &mut Module) {
    let puts_nothing = |items: &ElementItems| match items {
        ElementItems::Functions(functions) => functions.is_empty(),
        ElementItems::Expressions(_, values) => {
            values.iter().all(|value| matches!(value, ConstExpr::RefNull(_)))
        }
    };
    let empty = module.elements.iter().filter(|element| puts_nothing(&element.items));
    for element in empty.map(|element| element.id()).collect::<Vec<_>>() {
        for table in module.tables.iter_mut() {
            table.elem_segments.remove(&element);
        }
        module.elements.delete(element);
    }
}

#[cfg(test)]
mod tests {
    use super::drop_empty_elements;
    use walrus::{ConstExpr, ElementItems, ElementKind, FunctionBuilder, Module, RefType, ir::Value};

    #[test]
    fn what_fills_slots_stays() {
        let mut module = Module::default();
        let table = module.tables.add_local(false, 3, Some(3), RefType::FUNCREF);
        let function = FunctionBuilder::new(&mut module.types, &[], &[]).finish(vec![], &mut module.funcs);
        let nothing = ConstExpr::RefNull(RefType::FUNCREF);
        let items = [
            ElementItems::Functions(vec![]),
            ElementItems::Expressions(RefType::FUNCREF, vec![nothing]),
            ElementItems::Functions(vec![function]),
        ];
        for (offset, items) in (0..).zip(items) {
            let offset = ConstExpr::Value(Value::I32(offset));
            let element = module.elements.add(ElementKind::Active { table, offset }, items);
            module.tables.get_mut(table).elem_segments.insert(element);
        }
        drop_empty_elements(&mut module);
        let left: Vec<_> = module.elements.iter().map(|element| element.id()).collect();
        assert_eq!(left.len(), 1);
        assert!(module.tables.get(table).elem_segments.iter().eq(&left));
    }
}
