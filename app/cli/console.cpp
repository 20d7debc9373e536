// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include "domain/visibletext.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <utility>

namespace Sigill {

namespace {

// In one piece: standard error keeps nothing back, and there may be a million lines.
bool write(std::FILE *stream, QByteArray text)
{
    text += '\n';
    const auto size = static_cast<size_t>(text.size());
    return std::fwrite(text.constData(), 1, size, stream) == size;
}

}

void Console::data(const QString &line)
{
    endData(line.toUtf8());
}

void Console::data(const QJsonObject &object)
{
    endData(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Console::words(const QString &line)
{
    flush();
    write(stderr, line.toUtf8());
    std::fflush(stderr);
}

void Console::words(const ApiError &error)
{
    words(visibleText(error.details()));
    words(error.advice());
}

void Console::words(const JournalError &error)
{
    words(visibleText(error.details()));
}

bool Console::flush()
{
    const bool isWritten = std::fflush(stdout) == 0;
    if (!isWritten && m_error == 0)
        m_error = errno;
    if (isWritten && m_error == 0)
        return true;
    if (!std::exchange(m_isLost, true) && m_error != EPIPE)
        words(tr("The output can no longer be written."));
    return false;
}

void Console::endData(const QByteArray &text)
{
    if (!write(stdout, text) && m_error == 0)
        m_error = errno;
    if (!m_holdsData)
        flush();
}

}
