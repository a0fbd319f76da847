//! The complete answers to a scale, item by item: what covariances are made of.

/// Sums and sums of products over the people who answered all `K` items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Products<const K: usize> {
    /// How many people.
    pub n: i64,
    /// The sum of each item's answers.
    sums: [i64; K],
    /// The sum of the products of each two items; filled from the diagonal on to the right.
    products: [[i64; K]; K],
}

impl<const K: usize> Default for Products<K> {
    fn default() -> Products<K> {
        Products { n: 0, sums: [0; K], products: [[0; K]; K] }
    }
}

impl<const K: usize> Products<K> {
    /// Counts a person's answers `by` times: 1 puts them in, -1 takes them out.
    ///
    /// Plain loops: this is most of what a person costs, and where code is built for size they
    /// take half the time of iterators.
    #[allow(clippy::needless_range_loop)]
    pub fn count(&mut self, answers: &[u8; K], by: i64) {
        self.n += by;
        for first in 0..K {
            let weighed = by * i64::from(answers[first]);
            self.sums[first] += weighed;
            for second in first..K {
                self.products[first][second] += weighed * i64::from(answers[second]);
            }
        }
    }

    /// Takes in the people of another.
    pub fn merge(&mut self, other: &Products<K>) {
        self.n += other.n;
        self.sums.iter_mut().zip(other.sums).for_each(|(sum, other)| *sum += other);
        let cells = self.products.iter_mut().flatten().zip(other.products.iter().flatten());
        cells.for_each(|(cell, other)| *cell += other);
    }

    /// The mean answer to an item.
    pub fn mean(&self, item: usize) -> Option<f64> {
        (self.n > 0).then(|| self.sums.get(item).map(|sum| *sum as f64 / self.n as f64))?
    }

    /// The covariances (n - 1) of the items; `None` below two people.
    pub fn covariances(&self) -> Option<[[f64; K]; K]> {
        let unit = (self.n as f64) * (self.n - 1) as f64;
        (self.n > 1).then(|| self.cross().map(|row| row.map(|cell| cell / unit)))
    }

    /// The covariances times n (n - 1): whole numbers, so 0 where nothing varies.
    pub fn cross(&self) -> [[f64; K]; K] {
        std::array::from_fn(|a| std::array::from_fn(|b| self.cross_of(a.min(b), a.max(b)) as f64))
    }

    fn cross_of(&self, a: usize, b: usize) -> i128 {
        let products = i128::from(self.n) * i128::from(self.products[a][b]);
        products - i128::from(self.sums[a]) * i128::from(self.sums[b])
    }
}
