// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminalprompt.h"

#include <QThread>

#include <array>
#include <atomic>

#include <windows.h>

namespace Sigill {

// A console is read by waiting for it, so that is done in a thread.
struct TerminalPrompt::Terminal
{
    Terminal(HANDLE openedInput, HANDLE openedOutput)
        : input(openedInput)
        , output(openedOutput)
    {
        isKnown = GetConsoleMode(input, &before);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;
    ~Terminal()
    {
        show();
        if (reader) {
            if (!hasRead && !endLine())
                reader->terminate();
            reader->wait();
        }
        CloseHandle(input);
        CloseHandle(output);
    }

    void hide() { isHidden = isKnown && SetConsoleMode(input, before & ~DWORD(ENABLE_ECHO_INPUT)); }
    void show()
    {
        if (!isHidden)
            return;
        SetConsoleMode(input, before);
        // The key that ended the line was not shown either.
        write(L"\r\n");
        isHidden = false;
    }
    void write(const std::wstring &text) const
    {
        // Where nobody can read the question, nobody answers it.
        DWORD written = 0;
        WriteConsoleW(output, text.data(), static_cast<DWORD>(text.size()), &written, nullptr);
    }
    // To cancel what waits for a console may end nothing, and the line would be taken from the
    // program that reads next.
    bool endLine() const
    {
        INPUT_RECORD key{};
        key.EventType = KEY_EVENT;
        key.Event.KeyEvent.bKeyDown = TRUE;
        key.Event.KeyEvent.wRepeatCount = 1;
        key.Event.KeyEvent.wVirtualKeyCode = VK_RETURN;
        key.Event.KeyEvent.uChar.UnicodeChar = L'\r';
        DWORD written = 0;
        return WriteConsoleInputW(input, &key, 1, &written) && written == 1;
    }
    std::optional<QString> line()
    {
        std::array<wchar_t, 4096> characters{};
        DWORD count = 0;
        std::optional<QString> line;
        const bool isRead = ReadConsoleW(input, characters.data(),
                                         static_cast<DWORD>(characters.size()), &count, nullptr);
        hasRead = true;
        if (isRead && count > 0) {
            line = QString::fromWCharArray(characters.data(), static_cast<qsizetype>(count));
            // Ctrl+Z at the beginning ends the input.
            if (line->startsWith(QChar(0x1a)))
                line.reset();
            else
                line->remove(u'\r').remove(u'\n');
        }
        characters.fill(0);
        return line;
    }

    HANDLE input;
    HANDLE output;
    DWORD before = 0;
    bool isKnown = false;
    bool isHidden = false;
    std::atomic_bool hasRead = false;
    std::unique_ptr<QThread> reader;
};

bool TerminalPrompt::ask(const QString &question, bool isSecret)
{
    const auto open = [](const wchar_t *name) {
        return CreateFileW(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                           nullptr, OPEN_EXISTING, 0, nullptr);
    };
    HANDLE input = open(L"CONIN$");
    if (input == INVALID_HANDLE_VALUE)
        return false;
    HANDLE output = open(L"CONOUT$");
    if (output == INVALID_HANDLE_VALUE) {
        CloseHandle(input);
        return false;
    }
    m_terminal = std::make_unique<Terminal>(input, output);
    if (isSecret)
        m_terminal->hide();
    m_terminal->write(QString(question + u' ').toStdWString());
    m_terminal->reader.reset(QThread::create([this, terminal = m_terminal.get()] {
        QMetaObject::invokeMethod(
            this, [this, line = terminal->line()] { take(line); }, Qt::QueuedConnection);
    }));
    m_terminal->reader->start();
    return true;
}

void TerminalPrompt::take(const std::optional<QString> &line)
{
    m_terminal->show();
    Q_EMIT answered(line);
}

TerminalPrompt::TerminalPrompt(QObject *parent)
    : QObject(parent)
{
}

TerminalPrompt::~TerminalPrompt() = default;

}
