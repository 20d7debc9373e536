// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>

#include <tl/expected.hpp>

#include <functional>

namespace Sigill {

// A data file of the program that a site may replace: the first usable one of the user's and the
// computer's (Sigill/NAME in the configuration folders), the installed one (sigill/NAME in the data
// folders), and the one built in.
class SiteFile
{
    Q_DECLARE_TR_FUNCTIONS(SiteFile)

public:
    // Takes the file's bytes; the error is a sentence on what is wrong with them.
    using Reader = std::function<tl::expected<void, QString>(const QByteArray &)>;

    // Reads until the reader takes one. Returns a line for each file that was not used, with its
    // path.
    static QStringList read(const QString &name, const Reader &reader);
};

}
