//! The engines side by side: a worker for each, which takes its journeys one after another to one browser.
//!
//! The harness starts a thread for every test, and each only waits for what its worker says. So the engines
//! never wait for each other, however long a journey of one of them takes.

use crate::apps;
use crate::engine::Running;
use crate::journeys::Journey;
use crate::page::Page;
use libtest_mimic::{Arguments, Failed, Trial};
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};
use xtask::browsers::Browser;
use xtask::server::Site;

/// What came of a test.
pub type Outcome = Result<(), Failed>;

/// What a worker does for one test.
pub type Task<W> = Box<dyn FnOnce(&mut W) -> Outcome + Send>;

/// The tests of a worker, in the order in which it does them.
pub struct Queue<W> {
    tasks: Vec<(String, Task<W>, Sender<Outcome>)>,
}

impl<W> Queue<W> {
    /// A queue without a test.
    pub fn new() -> Queue<W> {
        Queue { tasks: Vec::new() }
    }

    /// Adds a test under its name, and gives it as the harness takes it. One that was not asked for is not queued.
    pub fn add(&mut self, name: String, task: Task<W>, arguments: &Arguments) -> Trial {
        let (sender, receiver): (Sender<Outcome>, Receiver<Outcome>) = channel();
        let wait = move || {
            let gone = |_| Err(Failed::from("the worker of this engine has ended"));
            receiver.recv().unwrap_or_else(gone)
        };
        let trial = Trial::test(name.clone(), wait);
        if !arguments.list && !arguments.is_filtered_out(&trial) {
            self.tasks.push((name, task, sender));
        }
        trial
    }

    /// Does all of it in a thread of its own, with what the tests share. Without a test nothing is started.
    pub fn start(self, times: &Times, share: impl FnOnce() -> W + Send + 'static) -> JoinHandle<()>
    where
        W: 'static,
    {
        let times = times.clone();
        thread::spawn(move || {
            if self.tasks.is_empty() {
                return;
            }
            let mut shared = share();
            for (name, task, sender) in self.tasks {
                let since = Instant::now();
                let outcome = caught(|| task(&mut shared));
                times.add(name, since.elapsed());
                let outcome = outcome.unwrap_or_else(|message| Err(message.into()));
                // The harness waits for it to the end.
                let _ = sender.send(outcome);
            }
        })
    }
}

/// How long each test took.
#[derive(Debug, Clone, Default)]
pub struct Times(Arc<Mutex<Vec<(String, Duration)>>>);

impl Times {
    fn add(&self, name: String, time: Duration) {
        let mut times = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        times.push((name, time));
    }

    /// Says how long each worker worked, and which ten tests took longest.
    pub fn say(&self) {
        let mut times = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        times.sort_by_key(|(_, time)| std::cmp::Reverse(*time));
        let engine = |name: &str| name.split("::").next().unwrap_or_default().to_owned();
        let mut engines: Vec<String> = times.iter().map(|(name, _)| engine(name)).collect();
        engines.sort();
        engines.dedup();
        for one in engines {
            let of_it = times.iter().filter(|(name, _)| engine(name) == one);
            let sum: Duration = of_it.map(|(_, time)| *time).sum();
            println!("{:8.1} s  {one}", sum.as_secs_f64());
        }
        println!("the slowest:");
        for (name, time) in times.iter().take(10) {
            println!("{:8.1} s  {name}", time.as_secs_f64());
        }
    }
}

/// A browser from its first journey on. One in which a journey failed is not used again.
pub struct Seat {
    browser: Browser,
    site: Site,
    running: Option<Running>,
}

impl Seat {
    /// A browser that is not started yet, and what it is shown.
    pub fn new(browser: Browser, site: Site) -> Seat {
        Seat {
            browser,
            site,
            running: None,
        }
    }

    /// Runs a journey. Where it fails, what is left of it is kept in a folder, and the next journey gets a
    /// new browser.
    pub fn run(&mut self, journey: &Journey) -> Outcome {
        let mut site = self.site.clone();
        if journey.page.starts_with(apps::FOLDER) {
            apps::add(&mut site).map_err(|error| format!("{error:#}"))?;
        }
        journey.clock.set(&mut site);
        let running = match self.running.take() {
            Some(running) => running,
            None => Running::start(&self.browser)?,
        };
        let engine = self.browser.engine;
        let outcome = caught(|| {
            let page = Page::open(engine, &running, site, journey.size);
            let journeyed = caught(|| {
                page.go(journey.page);
                (journey.run)(&page);
            });
            journeyed.map_err(|message| {
                let name = format!("{}.{}", engine.name(), journey.name);
                let folder = xtask::target().join("e2e").join(name);
                page.keep(&folder);
                let (console, paths) = (page.console(), page.paths());
                format!(
                    "{message}\nconsole: {console:#?}\nasked for: {paths:#?}\nkept: {}",
                    folder.display()
                )
            })
        });
        outcome.and_then(|outcome| outcome)?;
        self.running = Some(running);
        Ok(())
    }
}

thread_local! {
    /// What a panic in this thread said, and where. A journey ends with its first, so there is never a second
    /// to keep.
    static PANIC: RefCell<String> = RefCell::default();
}

/// Keeps what a panic says for [`caught`] instead of printing it: it is said once, at the end.
pub fn keep_panic(panic: &PanicHookInfo<'_>) {
    PANIC.set(panic.to_string());
}

/// Runs something that may panic, and gives what the panic said.
fn caught<T>(run: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(run)).map_err(|_| PANIC.take())
}
