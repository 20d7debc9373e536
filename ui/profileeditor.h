// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/settings.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QTabWidget;
QT_END_NAMESPACE

namespace Sigill {

class ProfileForm;

// All settings of one server profile, in tabs. Nothing is saved here.
class ProfileEditor : public QWidget
{
    Q_OBJECT

public:
    // The settings must outlive the editor.
    ProfileEditor(const Settings &settings, QWidget *parent);

    // The name is that under which it is saved; empty for a new one. A locked one can be looked at.
    void load(const ServerProfile &profile, const QString &savedName, bool isLocked);
    // What the fields say; of use once nothing is wrong.
    ServerProfile draft() const;
    const QString &savedName() const { return m_savedName; }
    bool isLocked() const { return m_isLocked; }
    // Something was typed that leaving would lose.
    bool isChanged() const;
    // Tells at each field what is wrong, and goes to the first; false where all is well.
    bool tellProblems();
    bool showsProblem() const;
    void retranslate();

Q_SIGNALS:
    // What was typed, or what is told of it.
    void changed();

private:
    QString problemOfName(const ServerProfile &draft) const;
    void markTabs();

    const Settings &m_settings;
    QLabel *m_note;
    QTabWidget *m_tabs;
    QList<ProfileForm *> m_forms; // in the order of the tabs
    ServerProfile m_loaded;
    ServerProfile m_shown; // what the fields made of it
    QString m_savedName;
    bool m_isLocked = false;
    bool m_isEdited = false;
};

}
