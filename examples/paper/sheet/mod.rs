//! The sheets: what is answered, and then what scores it.

mod bases_form;
mod bases_score;
mod choices;
mod facts;
mod html;
mod look_up;
mod meanings;
pub mod page;
mod quiz_form;
mod quiz_score;
mod words;
