// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/savedview.h"

#include "domain/visibletext.h"

using namespace Qt::StringLiterals;

namespace Sigill {

QJsonObject SavedView::toJson() const
{
    return {{u"name"_s, name},
            {u"search"_s, search},
            {u"status"_s, Sigill::name(status)},
            {u"table"_s, layout.toJson()}};
}

tl::expected<SavedView, QString> SavedView::fromJson(const QJsonObject &object)
{
    SavedView view;
    view.name = visibleLine(object.value("name"_L1).toString().simplified(), longestName);
    if (view.name.isEmpty())
        return tl::unexpected(tr("A view has no name."));
    view.search = object.value("search"_L1).toString();
    if (view.search.size() > longestSearch)
        return tl::unexpected(tr("The search of the view “%1” is too long.").arg(view.name));
    const QString status = object.value("status"_L1).toString();
    const auto known = statusViewFromName(status);
    if (!known) {
        return tl::unexpected(tr("The view “%1” shows a part of the queue that this version does "
                                 "not know: “%2”.")
                                  .arg(view.name, visibleLine(status, 40)));
    }
    view.status = *known;
    view.layout = TableLayout::fromJson(object.value("table"_L1).toObject());
    return view;
}

}
