//! Whole numbers added up, so that the order does not matter and each can be taken out
//! again. In 64 bits there is room for some millions of people.

/// Numbers, one a person: how many, their sum, the sum of their squares.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moments {
    /// How many.
    pub n: i64,
    /// Their sum.
    pub sum: i64,
    /// The sum of their squares.
    pub squares: i64,
}

impl Moments {
    /// Counts a number `by` times: 1 puts it in, -1 takes it out.
    pub fn count(&mut self, number: i64, by: i64) {
        self.n += by;
        self.sum += by * number;
        self.squares += by * number * number;
    }

    /// Takes in the numbers of another.
    pub fn merge(&mut self, other: &Moments) {
        self.n += other.n;
        self.sum += other.sum;
        self.squares += other.squares;
    }

    /// The mean; `None` of nothing.
    pub fn mean(&self) -> Option<f64> {
        (self.n > 0).then(|| self.sum as f64 / self.n as f64)
    }

    /// The variance (n - 1) of two numbers or more: one division after whole numbers, so
    /// that it is 0 where nothing varies and never below.
    pub fn variance(&self) -> Option<f64> {
        let n = i128::from(self.n);
        let top = n * i128::from(self.squares) - i128::from(self.sum) * i128::from(self.sum);
        (self.n > 1).then(|| top as f64 / (n * (n - 1)) as f64)
    }
}

/// Pairs of numbers, one a person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pairs {
    /// The first of each pair.
    pub first: Moments,
    /// The second of each pair.
    pub second: Moments,
    /// The sum of their products.
    pub products: i64,
}

impl Pairs {
    /// Counts a pair `by` times: 1 puts it in, -1 takes it out.
    pub fn count(&mut self, first: i64, second: i64, by: i64) {
        self.first.count(first, by);
        self.second.count(second, by);
        self.products += by * first * second;
    }

    /// Takes in the pairs of another.
    pub fn merge(&mut self, other: &Pairs) {
        self.first.merge(&other.first);
        self.second.merge(&other.second);
        self.products += other.products;
    }

    /// The product-moment correlation, -1 to 1; `None` where one side does not vary.
    pub fn correlation(&self) -> Option<f64> {
        let n = self.first.n as f64;
        let (first, second) = (self.first.variance()?, self.second.variance()?);
        let top = i128::from(self.first.n) * i128::from(self.products)
            - i128::from(self.first.sum) * i128::from(self.second.sum);
        let bottom = (first * second).sqrt() * n * (n - 1.0);
        (bottom > 0.0).then(|| (top as f64 / bottom).clamp(-1.0, 1.0))
    }
}
