// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/keptlistfile.h"
#include "session/queueages.h"
#include "session/serverfiles.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace Sigill {

class Session;
class Settings;
struct Request;
struct ServerProfile;

// Keeps a session's list on disk, and shows what an earlier one has kept until the server has told
// anew. For the same account of the system and server only, and once somebody has signed in, for
// the user who has read it; never what a practice server has told. The disk is never waited for,
// but when this is destroyed.
class KeptQueue : public QObject
{
    Q_OBJECT

public:
    // The session must outlive this. To be made before it is connected to a server.
    KeptQueue(Session &session, QObject *parent);
    // Writes what has not been written yet.
    ~KeptQueue() override;

    static ServerFiles files(const Settings &settings);

    // There is a list, but somebody else may sit here: it is shown once its user, who is this, has
    // signed in.
    const std::optional<KeptList> &held() const { return m_held; }
    // How long to wait between two writes, in milliseconds; for tests that cannot wait.
    void setPause(int milliseconds) { m_writeTimer.setInterval(milliseconds); }

Q_SIGNALS:
    void heldChanged();
    // Why nothing is shown or kept: each time once.
    void failed(const Sigill::KeptListError &error);
    // Of the server in use.
    void written();

private:
    using Read = tl::expected<std::optional<KeptListFile::Content>, KeptListError>;
    using Blocks = QList<QByteArray>;

    bool isKept() const;
    QString path() const;
    void removeOld();
    void removeOrphans();
    QSet<QString> paths() const;
    void takeDays();
    void forgetServer();
    void read();
    void takeRead(const Read &read);
    bool isOfThisUser(const KeptList &list) const;
    void takeSignedIn();
    void showNext();
    void takeShown(const std::optional<QList<Request>> &requests);
    void noteLoad(const QList<RequestStatus> &whole);
    QueueAges::Times timesOfReader() const;
    void collect();
    void collectSome(int most);
    void finishWriting();
    void takeWritten(const tl::expected<bool, KeptListError> &isWritten);
    // The function's result is handed to the other one, in the thread of this, unless the server
    // has changed meanwhile.
    template <typename Work, typename Take>
    void inThread(Work work, Take take);

    Session &m_session;
    QSet<QString> m_paths; // of all profiles
    quint32 m_server = 0; // grows with each
    // What is read: what it is, and the blocks that are not shown yet.
    std::optional<KeptList> m_shown;
    std::optional<KeptList> m_held;
    Blocks m_toShow;
    // What is written.
    bool m_isDirty = false;
    QString m_readBy; // the user who has read what is to be written
    // Whoever has read the requests in a status; another may have signed in since.
    QHash<RequestStatus, QString> m_readers;
    bool m_hasFile = false; // unless somebody has deleted it since
    bool m_hasFailed = false; // and the operator knows
    int m_next = 0; // position in the store
    std::shared_ptr<Blocks> m_collected; // for the thread alone; null while nothing is collected
    QTimer m_collectTimer;
    QTimer m_writeTimer; // runs while it is too soon to write again
    // One thread, so that its work is done in the order in which it was given.
    QThreadPool m_thread;
};

}
