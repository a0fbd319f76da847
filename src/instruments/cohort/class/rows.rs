//! Many rows, and where the one with a key is.

use super::row::Row;

/// How many rows a chunk has. Rows are never moved, and there is room for no more than a
/// chunk beyond them.
const CHUNK: usize = 1024;

/// How many tables the rows are found by. Each grows by itself, so that none takes long.
pub const TABLES: usize = 256;

/// Rows in the order in which they came.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rows {
    chunks: Vec<Vec<Row>>,
    len: usize,
    tables: Vec<Table>,
}

/// Some of the rows' numbers, and one added to each, in slots; 0 is free. The slots are a power of
/// two. A row stands at the slot of its run or soon after it.
#[derive(Clone, Debug, Default, PartialEq)]
struct Table {
    slots: Vec<u32>,
    used: usize,
}

impl Rows {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.len
    }

    /// A row by its number.
    pub fn get(&self, number: u32) -> Option<&Row> {
        get(&self.chunks, number)
    }

    /// Sets a row anew, whose pack and key stay.
    pub fn set(&mut self, number: u32, row: Row) {
        let number = number as usize;
        let place = self.chunks.get_mut(number / CHUNK).and_then(|chunk| chunk.get_mut(number % CHUNK));
        place.into_iter().for_each(|place| *place = row);
    }

    /// The number of the row of a run.
    pub fn find(&self, pack: u16, key: u32) -> Option<u32> {
        let hash = spread(pack, key);
        let table = self.tables.get(table(hash))?;
        table.slots.get(self.slot(&table.slots, hash, (pack, key))?)?.checked_sub(1)
    }

    /// Adds a row, whose run must not be there yet, and gives its number.
    pub fn push(&mut self, row: Row) -> u32 {
        let number = self.len as u32;
        if self.len.is_multiple_of(CHUNK) {
            self.chunks.push(Vec::with_capacity(CHUNK));
        }
        self.chunks.last_mut().into_iter().for_each(|chunk| chunk.push(row));
        self.len += 1;
        self.enter(number, spread(row.pack, row.key));
        number
    }

    /// Takes back the row that was added last, which no other was put behind.
    pub fn pop(&mut self) -> Option<Row> {
        let number = u32::try_from(self.len.checked_sub(1)?).ok()?;
        let row = *self.get(number)?;
        let hash = spread(row.pack, row.key);
        let table = self.tables.get_mut(table(hash))?;
        let slot = probed(table.slots.len(), hash).find(|at| table.slots.get(*at) == Some(&(number + 1)))?;
        table.slots.get_mut(slot).into_iter().for_each(|slot| *slot = 0);
        table.used -= 1;
        self.len -= 1;
        self.chunks.last_mut()?.pop();
        if self.len.is_multiple_of(CHUNK) {
            self.chunks.pop();
        }
        Some(row)
    }

    /// The slots of a table from one on, and the numbers of the rows in them: an order that tells
    /// nothing of their arrival.
    pub fn mixed(&self, table: usize, from: usize) -> impl Iterator<Item = (usize, u32)> {
        let slots = self.tables.get(table).and_then(|table| table.slots.get(from..));
        let slots = (from..).zip(slots.unwrap_or_default());
        slots.filter_map(|(at, slot)| Some((at, slot.checked_sub(1)?)))
    }

    /// How many bytes all of it takes.
    pub fn bytes(&self) -> usize {
        let rows: usize = self.chunks.iter().map(|chunk| chunk.capacity() * size_of::<Row>()).sum();
        let slots: usize = self.tables.iter().map(|table| table.slots.capacity() * size_of::<u32>()).sum();
        let heads =
            self.chunks.capacity() * size_of::<Vec<Row>>() + self.tables.capacity() * size_of::<Table>();
        rows + slots + heads
    }

    fn enter(&mut self, number: u32, hash: u64) {
        self.tables.resize(TABLES, Table::default());
        let Some(table) = self.tables.get_mut(table(hash)) else { return };
        table.used += 1;
        if table.used * 3 > table.slots.len() * 2 {
            let size = (table.slots.len() * 2).max(8);
            let old = std::mem::replace(&mut table.slots, vec![0; size]);
            for slot in old.into_iter().filter(|slot| *slot > 0) {
                let row = get(&self.chunks, slot - 1);
                table.put(slot, row.map_or(0, |row| spread(row.pack, row.key)));
            }
        }
        table.put(number + 1, hash);
    }

    /// The slot of a run, or the free one where it would go.
    fn slot(&self, slots: &[u32], hash: u64, run: (u16, u32)) -> Option<usize> {
        let fits = |number: u32| self.get(number).is_some_and(|row| (row.pack, row.key) == run);
        probed(slots.len(), hash).find(|at| slots.get(*at).is_some_and(|slot| *slot == 0 || fits(slot - 1)))
    }
}

impl Table {
    fn put(&mut self, entry: u32, hash: u64) {
        let free = probed(self.slots.len(), hash).find(|at| self.slots.get(*at) == Some(&0));
        free.and_then(|at| self.slots.get_mut(at)).into_iter().for_each(|slot| *slot = entry);
    }
}

fn get(chunks: &[Vec<Row>], number: u32) -> Option<&Row> {
    let number = number as usize;
    chunks.get(number / CHUNK)?.get(number % CHUNK)
}

/// The table of a run.
fn table(hash: u64) -> usize {
    (hash >> 56) as usize
}

/// The slots at which a run may stand, the likeliest first.
fn probed(slots: usize, hash: u64) -> impl Iterator<Item = usize> {
    let first = (hash >> 24) as u32 as usize;
    (0..slots).map(move |step| (first + step) & (slots - 1))
}

/// A run as a number whose high bits are as random as its low ones.
fn spread(pack: u16, key: u32) -> u64 {
    (u64::from(pack) << 32 | u64::from(key)).wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}
