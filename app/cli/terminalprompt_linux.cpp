// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminalprompt.h"

#include <QSocketNotifier>

#include <array>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace Sigill {

struct TerminalPrompt::Terminal
{
    explicit Terminal(int opened)
        : file(opened)
    {
        isKnown = tcgetattr(file, &before) == 0;
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;
    ~Terminal()
    {
        notifier.reset();
        show();
        ::close(file);
    }

    void hide()
    {
        termios hidden = before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        isHidden = isKnown && tcsetattr(file, TCSAFLUSH, &hidden) == 0;
    }
    void show()
    {
        if (!isHidden)
            return;
        tcsetattr(file, TCSAFLUSH, &before);
        // The key that ended the line was not shown either.
        write("\n");
        isHidden = false;
    }
    void write(const QByteArray &text) const
    {
        // Where nobody can read the question, nobody answers it.
        [[maybe_unused]] const auto written
            = ::write(file, text.constData(), static_cast<size_t>(text.size()));
    }

    // The terminal gives whole lines.
    std::optional<QString> line() const
    {
        std::array<char, 4096> bytes{};
        const auto size = ::read(file, bytes.data(), bytes.size());
        std::optional<QString> line;
        if (size > 0)
            line = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(size)).remove(u'\n');
        bytes.fill(0);
        return line;
    }

    int file;
    termios before{};
    bool isKnown = false;
    bool isHidden = false;
    std::unique_ptr<QSocketNotifier> notifier;
};

bool TerminalPrompt::ask(const QString &question, bool isSecret)
{
    const int file = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (file < 0)
        return false;
    m_terminal = std::make_unique<Terminal>(file);
    if (isSecret)
        m_terminal->hide();
    m_terminal->write(question.toUtf8() + ' ');
    m_terminal->notifier = std::make_unique<QSocketNotifier>(file, QSocketNotifier::Read);
    connect(m_terminal->notifier.get(), &QSocketNotifier::activated, this,
            [this] { take(m_terminal->line()); });
    return true;
}

void TerminalPrompt::take(const std::optional<QString> &line)
{
    m_terminal->notifier->setEnabled(false);
    m_terminal->show();
    Q_EMIT answered(line);
}

TerminalPrompt::TerminalPrompt(QObject *parent)
    : QObject(parent)
{
}

TerminalPrompt::~TerminalPrompt() = default;

}
