// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include "domain/visibletext.h"

#include <QJsonDocument>

#include <cstdio>

namespace Sigill {

namespace {

// In one piece: standard error keeps nothing back, and there may be a million lines.
void write(std::FILE *stream, QByteArray text)
{
    text += '\n';
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stream);
}

}

void Console::data(const QString &line)
{
    write(stdout, line.toUtf8());
    endLine();
}

void Console::data(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
    endLine();
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
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

void Console::endLine()
{
    if (!m_holdsData)
        flush();
}

}
