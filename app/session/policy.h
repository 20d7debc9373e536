// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/serverprofile.h"

#include <QVariant>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace Sigill {

// What a site has decided for all its operators, in a file that they cannot write. A file that is
// there and cannot be read unlocks nothing: then nothing can be changed, on servers or in profiles.
class Policy
{
    Q_DECLARE_TR_FUNCTIONS(Policy)

public:
    // Where a site's policy is: the file policy.ini of Sigill in the system's configuration, and on
    // Windows before it, where there is one, the key Software\Policies\Sigill of the registry.
    static std::unique_ptr<QSettings> openUsual();

    // The storage may be null; it is not owned and must outlive this.
    explicit Policy(const QSettings *storage);

    bool contains(const QString &name) const;
    QVariant value(const QString &name) const;
    // The file or key; empty where there is none.
    QString file() const;
    // There is a file, and it could not be read or is no policy.
    bool isBroken() const;

    // The switch stands for what an operator may not do. Whatever is set and does not say no
    // counts as yes.
    static bool isOn(const QVariant &value);

    // Of the file that the policy names; read once. Empty where it cannot be read.
    const QList<ServerProfile> &profiles() const;

    // A sentence for each thing in it that does not count as it stands. The names are those that
    // mean something.
    QStringList problems(const QStringList &knownNames) const;

private:
    static bool isThere(const QSettings &storage);
    // That Qt takes for empty what it may not read.
    static bool isDenied(const QSettings &storage);
    // Of files that are named without one.
    static QString folder(const QSettings &storage);
    QString path() const;
    QString profilesPath() const;
    tl::expected<QList<ServerProfile>, QString> readProfiles() const;

    const QSettings *m_storage;
    bool m_isBroken = false;
    mutable std::optional<QList<ServerProfile>> m_profiles;
};

}
