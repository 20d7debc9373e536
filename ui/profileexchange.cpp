// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profileexchange.h"

#include "domain/visibletext.h"
#include "messagebar.h"
#include "session/profilefile.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// “A”, “B” and 3 more; one line however many there are.
QString names(const QList<ServerProfile> &profiles)
{
    constexpr int most = 5;
    QStringList quoted;
    for (const auto &profile : profiles.mid(0, most))
        quoted += ProfileExchange::tr("“%1”").arg(visibleLine(profile.name, 60));
    if (const auto more = static_cast<int>(profiles.size()) - most; more > 0)
        quoted += ProfileExchange::tr("%Ln more", nullptr, more);
    return QLocale().createSeparatedList(quoted);
}

int count(const QList<ServerProfile> &profiles)
{
    return static_cast<int>(profiles.size());
}

}

ProfileExchange::ProfileExchange(Settings &settings, MessageBar &bar, QWidget *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_bar(bar)
    , m_window(parent)
{
}

void ProfileExchange::chooseImport()
{
    auto *dialog = new QFileDialog(m_window, tr("Import server profiles"));
    dialog->setObjectName(u"importDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Server profiles (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileExchange::importFrom);
    dialog->open();
}

void ProfileExchange::chooseExport(const QList<ServerProfile> &profiles)
{
    auto *dialog = new QFileDialog(m_window, tr("Export server profiles"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Server profiles (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"sigill-profiles.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, profiles](const QString &path) { exportTo(profiles, path); });
    dialog->open();
}

void ProfileExchange::exportTo(const QList<ServerProfile> &profiles, const QString &path)
{
    auto *file = new ProfileFile(this);
    connect(file, &ProfileFile::wasWritten, this,
            [this, file, path, number = count(profiles)](const QString &problem) {
                file->deleteLater();
                m_bar.showMessage([path, number, problem] {
                    MessageBar::Message message;
                    const QString shown = visibleLine(QDir::toNativeSeparators(path));
                    message.state
                        = problem.isEmpty() ? StateColors::State::Ok : StateColors::State::Error;
                    message.text = problem.isEmpty()
                        ? tr("%Ln server profile(s) were written to %1, without user names.",
                             nullptr, number)
                              .arg(shown)
                        : tr("%1 could not be written: %2").arg(shown, problem);
                    return message;
                });
            });
    file->startWriting(profiles, path);
}

void ProfileExchange::importFrom(const QString &path)
{
    auto *file = new ProfileFile(this);
    connect(file, &ProfileFile::wasRead, this, [this, file, path](const ProfileFile::Read &read) {
        file->deleteLater();
        if (read)
            return take(path, *read);
        m_bar.showMessage([path, problem = read.error()] {
            MessageBar::Message message;
            message.state = StateColors::State::Error;
            message.text = tr("Nothing was imported from %1. %2")
                               .arg(visibleLine(QDir::toNativeSeparators(path)), problem);
            return message;
        });
    });
    file->startReading(path);
}

ProfileExchange::Sorting ProfileExchange::sort(const QList<ServerProfile> &profiles) const
{
    Sorting sorting;
    for (const auto &given : profiles) {
        ServerProfile profile = given;
        const auto here = m_settings.profile(profile.name);
        if (!here) {
            sorting.added += profile;
            continue;
        }
        // No file tells the operator's own account.
        profile.account = here->account;
        if (m_settings.isPrescribed(profile.name))
            sorting.prescribed += profile;
        else
            (*here == profile ? sorting.same : sorting.different) += profile;
    }
    return sorting;
}

void ProfileExchange::take(const QString &path, const QList<ServerProfile> &profiles)
{
    if (m_settings.areProfilesLocked())
        return;
    const auto sorting = sort(profiles);
    for (const auto &profile : sorting.added)
        m_settings.saveProfile(profile);
    if (const auto first = sorting.added + sorting.different + sorting.same; !first.isEmpty())
        Q_EMIT imported(first.constFirst().name);
    m_bar.showMessage(
        [sorting, path] {
            MessageBar::Message message;
            const bool asks = !sorting.different.isEmpty();
            message.state = asks ? StateColors::State::Warning : StateColors::State::Ok;
            message.text = sentences(sorting);
            //: replaces server profiles by those from a file
            message.actionText = asks ? tr("Re&place") : QString();
            message.details = QDir::toNativeSeparators(path);
            return message;
        },
        [this, different = sorting.different] { replace(different); });
}

QString ProfileExchange::sentences(const Sorting &sorting)
{
    QStringList parts;
    if (!sorting.added.isEmpty()) {
        parts += tr("%Ln server profile(s) were added: %1.", nullptr, count(sorting.added))
                     .arg(names(sorting.added));
    }
    if (!sorting.same.isEmpty()) {
        parts += tr("%Ln server profile(s) are here already, as in the file: %1.", nullptr,
                    count(sorting.same))
                     .arg(names(sorting.same));
    }
    if (!sorting.prescribed.isEmpty()) {
        parts += tr("%Ln server profile(s) are set by your organisation and were left out: %1.",
                    nullptr, count(sorting.prescribed))
                     .arg(names(sorting.prescribed));
    }
    for (const auto &profile : sorting.added + sorting.different) {
        const QString wrong = profile.problem(ServerProfile::Field::CaFile);
        if (!wrong.isEmpty()) {
            //: %1 is the name of a server profile, %2 a path, %3 a sentence on what is wrong
            parts += tr("The certificates of “%1”, %2, cannot be used: %3")
                         .arg(visibleLine(profile.name), visibleLine(profile.caFile), wrong);
        }
    }
    if (!sorting.different.isEmpty()) {
        parts += tr("%Ln server profile(s) are here already with other settings, which would be "
                    "lost: %1.",
                    nullptr, count(sorting.different))
                     .arg(names(sorting.different));
    }
    return parts.join(u' ');
}

void ProfileExchange::replace(const QList<ServerProfile> &profiles)
{
    QList<ServerProfile> before;
    for (const auto &profile : profiles) {
        if (const auto here = m_settings.profile(profile.name))
            before += *here;
        m_settings.saveProfile(profile);
    }
    Q_EMIT imported(profiles.constFirst().name);
    m_bar.showMessage(
        [profiles] {
            MessageBar::Message message;
            message.state = StateColors::State::Ok;
            message.text = tr("%Ln server profile(s) were replaced: %1.", nullptr, count(profiles))
                               .arg(names(profiles));
            message.actionText = tr("Und&o");
            return message;
        },
        [this, before] {
            for (const auto &profile : before)
                m_settings.saveProfile(profile);
        });
}

}
