// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/serverprofile.h"

#include <QJsonObject>

#include <optional>

namespace Sigill {

// Server profiles as the settings and files for colleagues hold them. Never a secret: user names
// are left out of what is handed on.
class ProfileCodec
{
    Q_DECLARE_TR_FUNCTIONS(ProfileCodec)

public:
    // Largest file that is read, in bytes.
    static constexpr qint64 maxFile = 4 * 1024 * 1024;

    static QJsonObject encode(const ServerProfile &profile);
    // Values that are missing or no good count as not set; the error is a sentence, for an address
    // that is none.
    static tl::expected<ServerProfile, QString> decode(const QJsonObject &object);

    // Of the words ticket, password, federation and none.
    static std::optional<ServerProfile::SignInKind> signInKind(const QString &word);

    // A file with {"sigill": "profiles", "version": 1, "profiles": [...]}.
    static QByteArray encodeFile(const QList<ServerProfile> &profiles);
    // The error is a sentence: nothing is taken from a file that is wrong in part.
    static tl::expected<QList<ServerProfile>, QString> decodeFile(const QByteArray &bytes);
};

}
