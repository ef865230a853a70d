package storetest

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"sync"
	"syscall"
	"time"

	"github.com/go-sql-driver/mysql"
)

// ErrNoMariaDB says that MariaDB is not installed on this machine.
var ErrNoMariaDB = errors.New("MariaDB is not installed: install the package mariadb-server")

// guard runs the server until its own standard input ends, which the operating
// system sees to even when the process that started it is killed; then it stops
// the server and removes its files.
const guard = `dir=$1; shift
"$@" & server=$!
cat > /dev/null
kill $server; wait $server
rm -rf "$dir"`

// StartMariaDB starts a private MariaDB server on a free port of the loopback
// address, with its files in a temporary folder, fast and without durability.
// The URL is that of a user who may create databases. Without an installed
// server the error is ErrNoMariaDB.
func StartMariaDB(ctx context.Context) (url string, stop func(), err error) {
	install, server, err := findMariaDB()
	if err != nil {
		return "", nil, err
	}
	dir, err := os.MkdirTemp("", "kik-mariadb-")
	if err != nil {
		return "", nil, fmt.Errorf("make room for MariaDB: %w", err)
	}
	if err := installMariaDB(ctx, install, dir); err != nil {
		_ = os.RemoveAll(dir)
		return "", nil, err
	}
	port, err := freePort()
	if err != nil {
		return "", nil, err
	}
	stop, err = runGuarded(dir, append([]string{server}, serverArguments(dir, port)...))
	if err != nil {
		return "", nil, err
	}
	if err := waitUntilReady(ctx, port, filepath.Join(dir, "error.log")); err != nil {
		stop()
		return "", nil, err
	}
	return fmt.Sprintf("mysql://root@127.0.0.1:%d/mysql", port), stop, nil
}

func findMariaDB() (install, server string, err error) {
	install, err = exec.LookPath("mariadb-install-db")
	if err != nil {
		return "", "", ErrNoMariaDB
	}
	for _, name := range []string{"mariadbd", "/usr/sbin/mariadbd", "/usr/libexec/mariadbd"} {
		if server, err = exec.LookPath(name); err == nil {
			return install, server, nil
		}
	}
	return "", "", ErrNoMariaDB
}

func installMariaDB(ctx context.Context, program, dir string) error {
	arguments := append([]string{
		"--no-defaults", "--datadir=" + filepath.Join(dir, "data"), "--auth-root-authentication-method=normal",
		"--skip-test-db", "--skip-name-resolve", "--innodb-log-file-size=8M",
	}, userArguments()...)
	output, err := exec.CommandContext(ctx, program, arguments...).CombinedOutput()
	if err != nil {
		return fmt.Errorf("install a private MariaDB: %w\n%s", err, output)
	}
	return nil
}

func serverArguments(dir string, port int) []string {
	return append([]string{
		"--no-defaults", "--datadir=" + filepath.Join(dir, "data"), "--socket=" + filepath.Join(dir, "socket"),
		"--pid-file=" + filepath.Join(dir, "pid"), "--log-error=" + filepath.Join(dir, "error.log"),
		"--bind-address=127.0.0.1", "--port=" + strconv.Itoa(port), "--skip-log-bin",
		"--innodb-flush-method=nosync", "--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0", "--sync-frm=0", "--innodb-buffer-pool-size=256M", "--innodb-log-file-size=64M",
		"--character-set-server=utf8mb4", "--collation-server=utf8mb4_unicode_ci", "--default-time-zone=+00:00",
	}, userArguments()...)
}

// userArguments lets root run the server, which it refuses by itself.
func userArguments() []string {
	if os.Geteuid() == 0 {
		return []string{"--user=root"}
	}
	return nil
}

func freePort() (int, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, fmt.Errorf("find a free port: %w", err)
	}
	return listener.Addr().(*net.TCPAddr).Port, listener.Close()
}

func runGuarded(dir string, command []string) (stop func(), err error) {
	shell := exec.Command("sh", append([]string{"-c", guard, "sh", dir}, command...)...)
	shell.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // Ctrl-C is for the tests, not for the server
	lifeline, err := shell.StdinPipe()
	if err != nil {
		return nil, fmt.Errorf("start MariaDB: %w", err)
	}
	if err := shell.Start(); err != nil {
		return nil, fmt.Errorf("start MariaDB: %w", err)
	}
	// The goroutine holds on to the lifeline, also for a caller who forgets how
	// to stop: a pipe that is collected ends the server.
	stopping, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		<-stopping
		_ = lifeline.Close()
		_ = shell.Wait() // the server's exit code says nothing that a test needs
		close(stopped)
	}()
	return sync.OnceFunc(func() {
		close(stopping)
		<-stopped
	}), nil
}

func waitUntilReady(ctx context.Context, port int, log string) error {
	config := mysql.NewConfig()
	config.User, config.Net, config.Addr = "root", "tcp", fmt.Sprintf("127.0.0.1:%d", port)
	config.Logger = &mysql.NopLogger{} // it is not there yet
	connector, err := mysql.NewConnector(config)
	if err != nil {
		return fmt.Errorf("start MariaDB: %w", err)
	}
	pool := sql.OpenDB(connector)
	defer func() { _ = pool.Close() }()
	for deadline := time.Now().Add(30 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		err := pool.PingContext(ctx)
		if err == nil {
			return nil
		}
		if ctx.Err() != nil || time.Now().After(deadline) {
			said, _ := os.ReadFile(log)
			return fmt.Errorf("MariaDB did not start: %w\n%s", err, said)
		}
	}
}
