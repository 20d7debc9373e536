// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/policy.h"

#include "api/profilecodec.h"
#include "domain/visibletext.h"
#include "session/profilefile.h"

#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

const auto profilesFile = u"profiles/file"_s;

}

Policy::Policy(const QSettings *storage)
    : m_storage(storage)
{
    // Qt reads what is in a section, and sees what is wrong there, when it is first asked.
    if (m_storage)
        m_storage->allKeys();
    m_isBroken = m_storage && (m_storage->status() != QSettings::NoError || isDenied(*m_storage));
}

bool Policy::contains(const QString &name) const
{
    return m_storage && m_storage->contains(name);
}

QVariant Policy::value(const QString &name) const
{
    return m_storage ? m_storage->value(name) : QVariant();
}

bool Policy::isBroken() const
{
    return m_isBroken || (m_storage && m_storage->status() != QSettings::NoError);
}

bool Policy::isOn(const QVariant &value)
{
    const QString word = value.toString().trimmed().toLower();
    return word != "0"_L1 && word != "false"_L1 && word != "no"_L1 && word != "off"_L1;
}

QString Policy::file() const
{
    return m_storage && isThere(*m_storage) ? path() : QString();
}

QString Policy::path() const
{
    return m_storage->fileName();
}

// A name without a folder is that of a file beside the policy.
QString Policy::profilesPath() const
{
    // Qt reads a comma as the sign between two values.
    const QString name = value(profilesFile).toStringList().join(u',').trimmed();
    return QDir(folder(*m_storage)).absoluteFilePath(name);
}

tl::expected<QList<ServerProfile>, QString> Policy::readProfiles() const
{
    if (isBroken() || !contains(profilesFile))
        return {};
    return ProfileFile::read(profilesPath());
}

const QList<ServerProfile> &Policy::profiles() const
{
    if (!m_profiles)
        m_profiles = readProfiles().value_or(QList<ServerProfile>());
    return *m_profiles;
}

QStringList Policy::problems(const QStringList &knownNames) const
{
    if (!m_storage)
        return {};
    const QString shown = visibleLine(QDir::toNativeSeparators(path()));
    if (isBroken()) {
        return {tr("The policy file %1 cannot be read. Until an administrator has mended it, no "
                   "request can be changed here, and no server profile.")
                    .arg(shown)};
    }
    QStringList problems;
    const auto names = m_storage->allKeys();
    for (const auto &name : names) {
        if (name != profilesFile && !knownNames.contains(name)) {
            problems += tr("“%1” in the policy file %2 means nothing to this version of the "
                           "program.")
                            .arg(visibleLine(name), shown);
        }
    }
    if (const auto read = readProfiles(); !read) {
        //: %1 is a path, %2 a sentence on what is wrong in the file
        problems += tr("%1 is not used: %2")
                        .arg(visibleLine(QDir::toNativeSeparators(profilesPath())), read.error());
    }
    return problems;
}

}
