// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/requestidinput.h"

#include "cli/console.h"
#include "domain/requestidlist.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Sigill {

tl::expected<void, QString> RequestIdInput::read(const QString &name, RequestIdList &ids)
{
    const bool isStandardInput = name == "-"_L1;
    QFile file(isStandardInput ? QString() : name);
    const bool isOpen = isStandardInput
        ? file.open(fileno(stdin), QIODevice::ReadOnly | QIODevice::Unbuffered)
        : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    QByteArray block(64 * 1024, Qt::Uninitialized);
    qint64 size = isOpen ? 0 : -1;
    while (isOpen && (size = file.read(block.data(), block.size())) > 0)
        ids.read(QByteArrayView(block).first(size));
    if (size >= 0) {
        ids.finish();
        return {};
    }
    if (isStandardInput)
        return tl::unexpected(
            tr("The standard input could not be read: %1").arg(file.errorString()));
    return tl::unexpected(tr("“%1” could not be read: %2").arg(name, file.errorString()));
}

void RequestIdInput::tellCounts(const RequestIdList &ids, Console &console)
{
    if (ids.commentedCount() > 0) {
        console.words(tr("%n line(s) that begin with # hold an id and are left out", nullptr,
                         static_cast<int>(ids.commentedCount())));
    }
    console.words(tr("%n request id(s)", nullptr, static_cast<int>(ids.ids().size())));
}

}
