// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminalprompt.h"

#include <QSocketNotifier>

#include <array>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace Sigill {

#ifdef Q_OS_UNIX

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

    int file;
    termios before{};
    bool isKnown = false;
    bool isHidden = false;
};

bool TerminalPrompt::ask(const QString &question, bool isSecret)
{
    const int file = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (file < 0)
        return false;
    m_notifier.reset();
    m_terminal = std::make_unique<Terminal>(file);
    if (isSecret)
        m_terminal->hide();
    m_terminal->write(question.toUtf8() + ' ');
    m_notifier = std::make_unique<QSocketNotifier>(file, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &TerminalPrompt::read);
    return true;
}

// The terminal gives whole lines.
void TerminalPrompt::read()
{
    std::array<char, 4096> line{};
    const auto size = ::read(m_terminal->file, line.data(), line.size());
    m_notifier->setEnabled(false);
    m_terminal->show();
    std::optional<QString> answer;
    if (size > 0)
        answer = QString::fromUtf8(line.data(), static_cast<qsizetype>(size)).remove(u'\n');
    line.fill(0);
    Q_EMIT answered(answer);
}

#else

struct TerminalPrompt::Terminal
{
};

bool TerminalPrompt::ask(const QString &, bool)
{
    return false;
}

void TerminalPrompt::read()
{
}

#endif

TerminalPrompt::TerminalPrompt(QObject *parent)
    : QObject(parent)
{
}

TerminalPrompt::~TerminalPrompt() = default;

}
