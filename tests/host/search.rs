//! The search as a whole: small corpora for each rule, laws, and the shipped pack for what people
//! type (`golden/`).

mod corpus;
mod golden;
mod laws;
mod learned;
mod marks;
mod rules;
