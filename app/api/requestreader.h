// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/textcache.h"
#include "domain/request.h"
#include "domain/result.h"

#include <QByteArrayView>
#include <QCoreApplication>

#include <memory>

namespace Sigill {

// Reads request objects of the API (MIMDocs get-request.md), one after the other; requests with the
// same short texts share them. For use on one thread at a time.
class RequestReader
{
    Q_DECLARE_TR_FUNCTIONS(RequestReader)

public:
    // Bytes behind a text that must be readable, whatever they are.
    static constexpr qsizetype padding = 64;

    RequestReader();
    ~RequestReader();

    // An object without a readable Uuid or Status, invalid UTF-8 and broken JSON are an error of
    // kind Malformed. A byte order mark is skipped. Any other missing or odd field is noted in
    // Request::unreadable, in a fixed order. Of a name that comes twice, the last value counts.
    // Values of names that nobody documented are skipped and not looked at.
    Result<Request> read(QByteArrayView paddedJson);

private:
    struct Parser;

    // A text with control characters in its strings, which no standard allows.
    Result<Request> readLenient(QByteArrayView json);

    std::unique_ptr<Parser> m_parser;
    TextCache m_texts;
};

}
