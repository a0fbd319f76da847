//! The rooms: screens that few readers open, each a folder and a part of the wasm of its own.
//!
//! A room's folder has its `DOOR`, plain data that is known from the start, and `open`,
//! which its part brings: a [`Room`](crate::widget::room::Room) in `rules`, made a
//! [`RoomScreen`](crate::view::screen::RoomScreen) in `screen`. The `rooms!` below is the one
//! list of them. It has the order in which readers meet them: what several rooms share is
//! fetched with the first of them.

pub mod cohort;
pub mod collect;
pub mod common;
pub mod data;
pub mod elsewhere;
pub mod feedback;
pub mod planner;
pub mod qr;
pub mod quiz;
pub mod report;
pub mod result;
pub mod scorm;
pub mod share;
pub mod sources;
pub mod webhook;
pub mod xapi;

use crate::widget::door::Door;
use common::part::LoadedPart;

/// Makes, of the names of the rooms, their doors and the way to open each.
macro_rules! rooms {
    ($($name:ident)*) => {
        /// The doors of all rooms.
        pub const DOORS: &[&Door] = &[$(&$name::DOOR),*];

        /// Opens a room whose part is there; `None` for a name that no room has.
        pub fn open(part: &str) -> Option<LoadedPart> {
            match part {
                $(stringify!($name) => Some(split::$name()),)*
                _ => None,
            }
        }

        #[cfg(not(feature = "split"))]
        mod split {
            $(pub use super::$name::open as $name;)*
        }

        /// Where the splitter cuts: it knows both ends by their names, puts the one into the part,
        /// and has the other call it there.
        #[cfg(feature = "split")]
        #[allow(unsafe_code)]
        mod split {
            use crate::rooms::common::part::LoadedPart;

            $(
                pub fn $name() -> LoadedPart {
                    #[link(wasm_import_module = "__wasm_split_placeholder__")]
                    #[allow(improper_ctypes)]
                    unsafe extern "C" {
                        #[link_name = cut!("import", $name)]
                        safe fn here() -> LoadedPart;
                    }

                    #[unsafe(export_name = cut!("export", $name))]
                    #[allow(improper_ctypes_definitions)]
                    extern "C" fn there() -> LoadedPart {
                        crate::rooms::$name::open()
                    }

                    here()
                }
            )*
        }
    };
}

/// The name of one end of a cut.
#[cfg(feature = "split")]
macro_rules! cut {
    ($end:literal, $name:ident) => {
        concat!("__wasm_split_00", stringify!($name), "00_", $end, "_00000000000000000000000000000000")
    };
}

rooms! { quiz result share elsewhere data planner sources feedback collect report qr webhook scorm xapi cohort }
