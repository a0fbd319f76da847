//! What is presented, and in which order.

/// What the instructor chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Whether the power bases are.
    pub bases: bool,
    /// Whether the scenarios are.
    pub scenarios: bool,
    /// Whether that about which people part most comes first; else all stands as it is written.
    pub disputed: bool,
}

impl Default for Plan {
    fn default() -> Plan {
        Plan { bases: true, scenarios: true, disputed: false }
    }
}

impl Plan {
    /// Sets one of the three by the name of its control; `false` where there is no such name.
    pub fn set(&mut self, name: &str, value: &str) -> bool {
        match name {
            "present-bases" => self.bases = !value.is_empty(),
            "present-scenarios" => self.scenarios = !value.is_empty(),
            "present-order" => self.disputed = value == "disputed",
            _ => return false,
        }
        true
    }
}
