//! HTTP/1.1 as far as browsers need it to get files from this machine. Each connection has a thread of its own, so
//! that no request ever waits for another: a browser opens six at once and keeps them.

use std::io::{BufRead, BufReader, Read, Result, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

/// The most of a request's body that is kept, in bytes: what a page could send without being noticed is far less.
const LARGEST_BODY: u64 = 1 << 20;

/// A request, as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// `GET`
    pub method: String,
    /// With its query: `/packs/icbc-wallet.zh-CN.json`.
    pub url: String,
    /// `Name: value` each.
    pub headers: Vec<String>,
    /// What came with it.
    pub body: String,
}

impl Request {
    /// The value of a header, whatever the case of its name.
    fn header(&self, wanted: &str) -> Option<&str> {
        let mut headers = self.headers.iter().filter_map(|line| line.split_once(':'));
        let found = headers.find(|(name, _)| name.eq_ignore_ascii_case(wanted));
        found.map(|(_, value)| value.trim())
    }
}

/// An answer.
#[derive(Debug, Clone)]
pub(super) struct Response {
    /// `200`
    pub(super) status: u16,
    /// Names and values, without those that say how long the body is.
    pub(super) headers: Vec<(&'static str, String)>,
    /// The file.
    pub(super) body: Arc<[u8]>,
}

/// The connections of a server that listens, until it is dropped.
pub(super) struct Listening {
    address: SocketAddr,
    is_over: Arc<AtomicBool>,
    connections: Arc<Mutex<Vec<TcpStream>>>,
}

fn lock(connections: &Mutex<Vec<TcpStream>>) -> MutexGuard<'_, Vec<TcpStream>> {
    connections.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Answers whatever is asked of a listener.
pub(super) fn listen(
    listener: TcpListener,
    answer: impl Fn(&Request) -> Response + Send + Sync + 'static,
) -> Result<Listening> {
    let listening = Listening {
        address: listener.local_addr()?,
        is_over: Arc::default(),
        connections: Arc::default(),
    };
    let (is_over, connections) = (listening.is_over.clone(), listening.connections.clone());
    let answer = Arc::new(answer);
    thread::spawn(move || {
        for connection in listener.incoming() {
            if is_over.load(Ordering::SeqCst) {
                break;
            }
            let Ok(connection) = connection else { continue };
            let Ok(copy) = connection.try_clone() else {
                continue;
            };
            let (answer, connections) = (Arc::clone(&answer), Arc::clone(&connections));
            lock(&connections).push(copy);
            thread::spawn(move || {
                // A visitor who leaves in between is no mistake.
                let _ = talk(&connection, &*answer);
                // The copy would keep it open.
                let _ = connection.shutdown(Shutdown::Both);
                let peer = connection.peer_addr().ok();
                lock(&connections).retain(|other| other.peer_addr().ok() != peer);
            });
        }
    });
    Ok(listening)
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::SeqCst);
        // The listener looks whether it is over when someone comes.
        drop(TcpStream::connect(self.address));
        for connection in lock(&self.connections).iter() {
            // Where the browser has closed it, there is nothing left to do.
            let _ = connection.shutdown(Shutdown::Both);
        }
    }
}

/// Answers one request after another until the other side has had enough.
fn talk(connection: &TcpStream, answer: &dyn Fn(&Request) -> Response) -> Result<()> {
    // An answer goes out at once, in one piece.
    connection.set_nodelay(true)?;
    let mut writer = connection;
    let mut reader = BufReader::new(connection);
    while let Some(request) = read(&mut reader)? {
        let response = answer(&request);
        writer.write_all(&written(&request, &response))?;
        if request
            .header("Connection")
            .is_some_and(|how| how.eq_ignore_ascii_case("close"))
        {
            break;
        }
    }
    Ok(())
}

/// The next request; none where the connection is closed, or does not speak HTTP.
fn read(reader: &mut impl BufRead) -> Result<Option<Request>> {
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let mut words = line.split_whitespace();
    let (Some(method), Some(url)) = (words.next(), words.next()) else {
        return Ok(None);
    };
    let mut request = Request {
        method: method.to_owned(),
        url: url.to_owned(),
        headers: Vec::new(),
        body: String::new(),
    };
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        match line.trim_end() {
            "" => break,
            header => request.headers.push(header.to_owned()),
        }
    }
    let length = request.header("Content-Length");
    let length = length.and_then(|length| length.parse().ok()).unwrap_or(0);
    let mut body = Vec::new();
    reader
        .take(LARGEST_BODY.min(length))
        .read_to_end(&mut body)?;
    request.body = String::from_utf8_lossy(&body).into_owned();
    Ok(Some(request))
}

/// An answer as it is sent.
fn written(request: &Request, response: &Response) -> Vec<u8> {
    let Response {
        status,
        headers,
        body,
    } = response;
    // Browsers show no word beside the number.
    let mut text = format!("HTTP/1.1 {status} \r\n");
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    // Of an answer without content none may be told.
    if *status != 204 {
        text.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    text.push_str("\r\n");
    let mut all = text.into_bytes();
    if *status != 204 && request.method != "HEAD" {
        all.extend_from_slice(body);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::{Response, listen};
    use std::io::{Read, Write};
    use std::net::{TcpListener, TcpStream};

    #[test]
    fn requests_of_one_connection_are_answered_in_turn() {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let listening = listen(listener, |request| Response {
            status: 200,
            headers: vec![("X-Url", request.url.clone())],
            body: format!("{}{}", request.method, request.body)
                .into_bytes()
                .into(),
        });
        let mut connection = TcpStream::connect(address).unwrap();
        let asked = "POST /a HTTP/1.1\r\ncontent-length: 2\r\n\r\nokHEAD /b HTTP/1.1\r\n\r\n\
            GET /c HTTP/1.1\r\nConnection: close\r\n\r\n";
        connection.write_all(asked.as_bytes()).unwrap();
        let mut said = String::new();
        connection.read_to_string(&mut said).unwrap();
        let expected = "HTTP/1.1 200 \r\nX-Url: /a\r\nContent-Length: 6\r\n\r\nPOSTok\
            HTTP/1.1 200 \r\nX-Url: /b\r\nContent-Length: 4\r\n\r\n\
            HTTP/1.1 200 \r\nX-Url: /c\r\nContent-Length: 3\r\n\r\nGET";
        assert_eq!(said, expected);
        drop(listening);
    }

    #[test]
    fn many_connections_wait_for_none_of_each_other() {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let listening = listen(listener, |_| Response {
            status: 204,
            headers: Vec::new(),
            body: Vec::new().into(),
        });
        let open = |_| TcpStream::connect(address).unwrap();
        let mut connections: Vec<TcpStream> = (0..20).map(open).collect();
        // The last first, while all others are open and silent.
        for connection in connections.iter_mut().rev() {
            connection.write_all(b"GET / HTTP/1.1\r\n\r\n").unwrap();
            let mut said = [0; 17];
            connection.read_exact(&mut said).unwrap();
            assert_eq!(&said, b"HTTP/1.1 204 \r\n\r\n");
        }
        drop(listening);
    }
}
