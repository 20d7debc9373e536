// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/queryproblem.h"

#include "domain/querywords.h"
#include "domain/visibletext.h"

using namespace Qt::StringLiterals;

namespace Sigill {

QString QueryProblem::sentence() const
{
    const QString name = visibleLine(field, 40);
    const QString what = visibleLine(value, 40);
    switch (kind) {
    case Kind::UnknownField: {
        QStringList names;
        const auto fields = QueryFields::named();
        for (const auto known : fields)
            names += QueryFields::word(known);
        return tr("There is no field “%1”. Fields: %2.").arg(name, names.join(u", "_s));
    }
    case Kind::NoValue:
        return tr("“%1” needs a value.").arg(name);
    case Kind::NoChoice: {
        QStringList words;
        const auto choices = QueryWords::choices(of);
        for (const auto &choice : choices)
            words += choice.word;
        //: %1 is the name of a field in a search, %2 what was asked for, %3 what can be
        return tr("“%1” is never “%2”. It can be: %3.").arg(name, what, words.join(u", "_s));
    }
    case Kind::NoNumber:
        return tr("“%1” takes a whole number, not “%2”.").arg(name, what);
    case Kind::NoDuration:
        return tr("“%1” takes a time such as 3d, 12h or 30min, not “%2”.").arg(name, what);
    case Kind::NoTime:
        return tr("“%1” takes a time such as 2026-03-05, today, 2d or 12h, not “%2”.")
            .arg(name, what);
    case Kind::NoDay:
        return tr("“%1:” takes a day such as 2026-03-05 or today, not “%2”.").arg(name, what);
    case Kind::NotCompared:
        return tr("“%1” takes : or =, not < or >.").arg(name);
    case Kind::NeedsComparison:
        return tr("“%1” takes < or >, as in %1>3d.").arg(name);
    case Kind::TooManyValues:
        return tr("“%1” takes one value here, not “%2”.").arg(name, what);
    }
    Q_UNREACHABLE();
}

}
