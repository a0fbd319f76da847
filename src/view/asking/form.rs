//! A question of the constituent's form: five answers and "cannot say".
