// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace Sigill {

// What the practice server answers to one call.
struct PracticeAnswer
{
    enum class Ending {
        Complete,
        // The connection closes without an answer, or is reset.
        Dropped,
        Reset,
        // No answer, and the connection stays.
        Never,
        // Half of the status line, or of the announced body.
        CutHead,
        CutOff,
    };

    int code = 200;
    QByteArray contentType = {};
    // Further header lines, each with its line end.
    QByteArray headers = {};
    QByteArray body = {};
    // The elements of a JSON array, instead of body.
    std::optional<QList<QByteArray>> elements = {};
    Ending ending = Ending::Complete;
    // How long its bytes take; 0 for as fast as they can.
    int dripMs = 0;
    // How long no connection is accepted from then on; 0 for not at all.
    int refusedMs = 0;

    static PracticeAnswer json(const QByteArray &body);
    static PracticeAnswer list(const QList<QByteArray> &elements);
    // {"Message": ...} as the API's framework writes it.
    static PracticeAnswer message(int code, const QString &text, const QString &detail = {});
    static PracticeAnswer html(int code, const QByteArray &title, const QByteArray &text);
    static PracticeAnswer empty();
    // 500 with a new correlation id.
    static PracticeAnswer failure();
    static PracticeAnswer invalid(const QString &detail);

    // Status line and header fields up to the empty line.
    QByteArray head(qint64 bodySize, bool closing) const;
    qint64 bodySize() const;
    QByteArray wholeBody() const;

    static QByteArray reason(int code);
    static bool hasBody(int code);
};

}
