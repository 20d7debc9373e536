// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/settings.h"

#include <QScrollArea>

#include <functional>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace Sigill {

// Some of the settings of a server profile, a line each. What is wrong is told under its field when
// the field is left, and is gone as soon as it is right; typing is never held up.
class ProfileForm : public QScrollArea
{
    Q_OBJECT

public:
    // A sentence on what is wrong with a field; empty where all is well.
    using Check = std::function<QString(const ServerProfile &draft)>;

    explicit ProfileForm(QWidget *parent);

    virtual void load(const ServerProfile &profile) = 0;
    // What the fields say; the rest of the profile stays.
    virtual void store(ServerProfile &profile) const = 0;
    virtual void retranslate() = 0;
    // Tells what is wrong at each field. The first of them has the focus; false where there is
    // none.
    virtual bool tellProblems();

    // What all forms together say.
    void setDraft(const std::function<ServerProfile()> &draft) { m_draft = draft; }
    bool showsProblem() const;
    // What was wrong may be right by now, also because of another form.
    void checkAgain();
    // To be looked at only.
    void setLocked(bool isLocked);
    // Where the first field is.
    void focusFirst();

Q_SIGNALS:
    // By the operator, or because another field says something else.
    void edited();
    void problemsChanged();

protected:
    // The label beside it has the field's mnemonic. What stands beside may be null.
    QLabel *addField(QWidget *field, const Check &check = nullptr, QWidget *beside = nullptr);
    // Words on the field before, below it.
    QLabel *addNote();
    // Over both columns.
    void addWide(QWidget *widget);
    // Keeps the fields together at the top; the last call.
    void endFields();
    void setFieldVisible(const QWidget *field, bool isVisible);
    // After each change of a field.
    void takeEdit();
    void forgetProblems();
    ServerProfile draft() const { return m_draft(); }

    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLabel *label;
        QWidget *field;
        QWidget *beside;
        QLabel *problem;
        Check check;
    };

    bool tell(const Row &row);
    void show(const Row &row, const QString &problem);
    void colourProblems();

    QWidget *m_content;
    QGridLayout *m_grid;
    QList<Row> m_rows;
    QVBoxLayout *m_lastLines = nullptr; // of the last field, for a note
    std::function<ServerProfile()> m_draft;
    bool m_isLocked = false;
};

}
