// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/savedviews.h"

#include "session/settings.h"
#include "session/wholefile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr qint64 largestFile = 1'000'000; // bytes
constexpr auto format = "sigill-views"_L1;

}

SavedViews::SavedViews(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    read();
}

// Another window of the same operator may have changed them meanwhile.
void SavedViews::read()
{
    m_settings.reload();
    const auto stored
        = QJsonDocument::fromJson(m_settings.text(Settings::Key::SavedViews).toUtf8()).array();
    m_views.clear();
    m_unread.clear();
    for (const auto &value : stored) {
        const auto view = SavedView::fromJson(value.toObject());
        if (!view)
            m_unread.append(value);
        else if (indexOf(view->name) < 0)
            m_views.append(*view);
    }
}

qsizetype SavedViews::indexOf(const QString &name) const
{
    const auto found = std::find_if(m_views.cbegin(), m_views.cend(), [&](const SavedView &view) {
        return view.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_views.cend() ? -1 : found - m_views.cbegin();
}

void SavedViews::save(const SavedView &view)
{
    read();
    if (const auto known = indexOf(view.name); known >= 0)
        m_views[known] = view;
    else
        m_views.append(view);
    write();
}

bool SavedViews::rename(const QString &name, const QString &newName)
{
    read();
    const auto known = indexOf(name);
    const auto other = indexOf(newName);
    if (known < 0 || newName.isEmpty() || (other >= 0 && other != known))
        return false;
    m_views[known].name = newName;
    write();
    return true;
}

void SavedViews::remove(const QString &name)
{
    read();
    if (const auto known = indexOf(name); known >= 0) {
        m_views.removeAt(known);
        write();
    }
}

void SavedViews::move(const QString &name, int steps)
{
    read();
    const auto from = indexOf(name);
    if (from < 0)
        return;
    m_views.move(from, std::clamp<qsizetype>(from + steps, 0, m_views.size() - 1));
    write();
}

tl::expected<SavedViews::Import, QString> SavedViews::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(tr("The file %1 could not be read: %2")
                                  .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    const auto document = QJsonDocument::fromJson(file.read(largestFile));
    if (document.object().value("format"_L1).toString() != format)
        return tl::unexpected(
            tr("The file %1 holds no views.").arg(QDir::toNativeSeparators(path)));
    read();
    Import import;
    const auto views = document.object().value("views"_L1).toArray();
    for (const auto &value : views) {
        auto view = SavedView::fromJson(value.toObject());
        if (!view) {
            import.problems += view.error();
            continue;
        }
        if (m_views.contains(*view)) {
            ++import.same;
            continue;
        }
        view->name = freeName(view->name);
        import.added += view->name;
        m_views.append(*view);
    }
    write();
    return import;
}

QString SavedViews::freeName(const QString &name) const
{
    QString free = name;
    for (int number = 2; indexOf(free) >= 0; ++number) {
        const QString suffix = u" (%1)"_s.arg(number);
        free = name.left(SavedView::longestName - suffix.size()) + suffix;
    }
    return free;
}

QString SavedViews::exportTo(const QString &path) const
{
    QJsonArray views;
    for (const auto &view : m_views)
        views.append(view.toJson());
    const QJsonObject object{{u"format"_s, QString(format)}, {u"views"_s, views}};
    const QString why = WholeFile::write(path, QJsonDocument(object).toJson());
    //: %1 is a path, %2 the system's words on what is wrong
    return why.isEmpty()
        ? QString()
        : tr("The file %1 could not be written: %2").arg(QDir::toNativeSeparators(path), why);
}

QJsonObject SavedViews::layouts() const
{
    return QJsonDocument::fromJson(m_settings.text(Settings::Key::TableLayouts).toUtf8()).object();
}

TableLayout SavedViews::layoutAt(const QString &server) const
{
    return TableLayout::fromJson(layouts().value(server).toObject());
}

void SavedViews::setLayoutAt(const QString &server, const TableLayout &layout)
{
    m_settings.reload();
    auto all = layouts();
    all.insert(server, layout.toJson());
    m_settings.set(Settings::Key::TableLayouts,
                   QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

void SavedViews::write()
{
    QJsonArray views;
    for (const auto &view : std::as_const(m_views))
        views.append(view.toJson());
    for (const auto &unread : std::as_const(m_unread))
        views.append(unread);
    m_settings.set(Settings::Key::SavedViews,
                   QString::fromUtf8(QJsonDocument(views).toJson(QJsonDocument::Compact)));
    Q_EMIT changed();
}

}
