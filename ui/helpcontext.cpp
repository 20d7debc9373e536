// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpcontext.h"

#include "helppages.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace Sigill {

const QHash<QString, QString> &HelpContext::addresses()
{
    static const QHash<QString, QString> all{
        // Parts of the window.
        {u"AccessPage"_s, u"access"_s},
        {u"CardPage"_s, u"window#details"_s},
        {u"DetailsPane"_s, u"window#details"_s},
        {u"FilterBar"_s, u"finding#menus"_s},
        {u"FirstStartPage"_s, u"first-steps"_s},
        {u"GraceStrip"_s, u"changes#grace"_s},
        {u"HistoryPage"_s, u"changes#journal"_s},
        {u"MessageBar"_s, u"problems"_s},
        {u"QueuePane"_s, u"problems"_s},
        {u"RequestTable"_s, u"window#list"_s},
        {u"SearchField"_s, u"finding"_s},
        {u"StatusChips"_s, u"window#chips"_s},
        // Sheets.
        {u"AboutSheet"_s, u"index"_s},
        {u"CallerSheet"_s, u"access#groups"_s},
        {u"ConfirmSheet"_s, u"changes#sheet"_s},
        {u"ConnectionTestSheet"_s, u"problems#test"_s},
        {u"DiagnosticsSheet"_s, u"problems#diagnostics"_s},
        {u"ExportSheet"_s, u"hand-over#export"_s},
        {u"GraceSheet"_s, u"changes#grace"_s},
        {u"HelpSheet"_s, u"index"_s},
        {u"JournalSheet"_s, u"changes#journal"_s},
        {u"LocalDataSheet"_s, u"personal-data#delete"_s},
        {u"PasteSheet"_s, u"finding#list"_s},
        {u"ProfileSheet"_s, u"servers#profiles"_s},
        {u"ProxySheet"_s, u"servers#proxies"_s},
        {u"QueueSheet"_s, u"finding#overview"_s},
        {u"RunSheet"_s, u"outcomes"_s},
        {u"SavedViewSheet"_s, u"finding#views"_s},
        {u"ServerSheet"_s, u"first-steps"_s},
        {u"SettingsSheet"_s, u"settings"_s},
        {u"ShortcutSheet"_s, u"keys"_s},
        {u"SignInSheet"_s, u"servers#sign-in"_s},
        {u"SummarySheet"_s, u"shift-change#summary"_s},
    };
    return all;
}

QString HelpContext::addressOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString name
            = QString::fromLatin1(widget->metaObject()->className()).section(u"::"_s, -1);
        const auto found = addresses().constFind(name);
        if (found != addresses().cend())
            return *found;
    }
    return HelpPages::names().constFirst();
}

}
