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

/// Makes, of the names of the rooms, their doors and the way to fetch each.
macro_rules! rooms {
    ($($name:ident)*) => {
        /// The doors of all rooms.
        pub const DOORS: &[&Door] = &[$(&$name::DOOR),*];

        /// Opens a room that is linked in; `None` for a name that no room has.
        #[cfg(not(feature = "split"))]
        pub fn open(part: &str) -> Option<LoadedPart> {
            match part {
                $(stringify!($name) => Some($name::open()),)*
                _ => None,
            }
        }

        /// Fetches a part. Called again after a failure, it tries again.
        ///
        /// # Errors
        /// The file that could not be fetched.
        #[cfg(feature = "split")]
        pub async fn load(part: &'static str) -> Result<LoadedPart, String> {
            let coming: Coming = match part {
                $(stringify!($name) => Box::pin(split::$name()),)*
                _ => return Err(part.to_string()),
            };
            coming.await.map_err(|split::Lost| ["split_", part, ".wasm"].concat())
        }

        #[cfg(feature = "split")]
        #[allow(unsafe_code)]
        mod split {
            use crate::rooms::common::part::LoadedPart;
            use wasm_split_helpers::{SplitLoaderError, wasm_split};

            /// A part did not arrive.
            pub struct Lost;

            impl From<SplitLoaderError> for Lost {
                fn from(_: SplitLoaderError) -> Self {
                    Lost
                }
            }

            $(
                #[wasm_split($name, fallible)]
                pub fn $name() -> Result<LoadedPart, Lost> {
                    Ok(crate::rooms::$name::open())
                }
            )*
        }
    };
}

rooms! { quiz result share elsewhere data planner sources feedback collect report qr webhook scorm xapi cohort }

/// Fetches a part, which without the splitter is here.
///
/// # Errors
/// The name that no room has.
#[cfg(not(feature = "split"))]
pub async fn load(part: &'static str) -> Result<LoadedPart, String> {
    open(part).ok_or_else(|| part.to_string())
}

/// A part on its way, whichever it is: one shape of future for all of them.
#[cfg(feature = "split")]
type Coming = std::pin::Pin<Box<dyn Future<Output = Result<LoadedPart, split::Lost>>>>;
