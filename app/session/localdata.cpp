// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/localdata.h"

#include "session/keptqueue.h"
#include "session/peoplefiles.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

ServerFiles LocalData::files(Kind kind, const Settings &settings)
{
    return kind == Kind::Lists ? KeptQueue::files(settings) : PeopleFiles::files();
}

LocalData::Found LocalData::find(Kind kind, const Settings &settings)
{
    Found found;
    const auto all = files(kind, settings).all();
    for (const auto &file : all) {
        ++found.files;
        found.bytes += file.size();
        const auto time = file.lastModified();
        found.newest = found.newest.isValid() ? std::max(found.newest, time) : time;
    }
    return found;
}

std::optional<int> LocalData::remove(Kind kind, const Settings &settings)
{
    return files(kind, settings).removeAll();
}

QString LocalData::name(Kind kind)
{
    return kind == Kind::Lists ? u"lists"_s : u"names"_s;
}

std::optional<LocalData::Kind> LocalData::fromName(QStringView name)
{
    for (const auto kind : kinds) {
        if (LocalData::name(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QString LocalData::title(Kind kind)
{
    return kind == Kind::Lists ? tr("Lists of requests for offline reading")
                               : tr("Names of people from the directory");
}

QString LocalData::text(const Found &found, const QLocale &locale)
{
    if (found.files == 0)
        //: of files on this computer
        return tr("None are kept.");
    //: %1 is a size such as 1.2 MB, %2 a date and time
    return tr("%Ln file(s), %1, the newest of %2", nullptr, found.files)
        .arg(locale.formattedDataSize(found.bytes),
             locale.toString(found.newest, QLocale::ShortFormat));
}

}
