//! How many tests ran, read from what a test program prints.

/// Tests that ran.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Count {
    pub(super) passed: u32,
    pub(super) failed: u32,
}

impl Count {
    /// Reads `test result: ok. 12 passed; 0 failed; …`; any other line counts nothing.
    pub(super) fn read(line: &str) -> Count {
        let Some(rest) = line.trim_start().strip_prefix("test result: ") else {
            return Count::default();
        };
        let number = |what: &str| -> Option<u32> {
            let before = rest
                .split([';', '.'])
                .find_map(|part| part.trim().strip_suffix(what))?;
            before.trim().parse().ok()
        };
        Count {
            passed: number("passed").unwrap_or(0),
            failed: number("failed").unwrap_or(0),
        }
    }

    pub(super) fn plus(self, other: Count) -> Count {
        Count {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Count;

    #[test]
    fn the_last_line_of_a_run_is_counted() {
        let check = |line: &str, passed, failed| {
            assert_eq!(Count::read(line), Count { passed, failed }, "{line}");
        };
        check(
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured",
            12,
            0,
        );
        check("test result: FAILED. 3 passed; 2 failed; 0 ignored", 3, 2);
        check("test a::b ... ok", 0, 0);
    }
}
