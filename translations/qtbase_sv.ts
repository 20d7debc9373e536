<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Stäng flik</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Filmapp</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänd</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Genväg</translation>
    </message>
</context>
<context>
    <name>QAbstractSocket</name>
    <message>
        <source>Host not found</source>
        <translation>Värden hittades inte</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Anslutningen nekades</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Anslutningen överskred tidsgränsen</translation>
    </message>
    <message>
        <source>Trying to connect while connection is in progress</source>
        <translation>Försök att ansluta medan anslutning pågår</translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation>Uttaget är inte anslutet</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>Uttagsåtgärden överskred tidsgränsen</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Nätverket kan inte nås</translation>
    </message>
    <message>
        <source>Operation on socket is not supported</source>
        <translation>Åtgärden på uttaget stöds inte</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>Step &amp;down</source>
        <translation>Stega &amp;ned</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Stega upp</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Markera allt</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Tryck</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Visar menyn</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Rullar åt vänster</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Rulla nedåt</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Rulla åt vänster</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Går en sida bakåt</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Utför åtgärden</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Öka</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Växla</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Växlar tillståndet</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Rullar uppåt</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Rullar nedåt</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Rulla uppåt</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Går till nästa sida</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Rullar åt höger</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Öka värdet</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Minska värdet</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Minska</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rulla åt höger</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Sätter fokus</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Sätt fokus</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Visa meny</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Executable &apos;%1&apos; requires Qt %2, found Qt %3.</source>
        <translation>Programmet ”%1” kräver Qt %2, men hittade Qt %3.</translation>
    </message>
    <message>
        <source>Incompatible Qt Library Error</source>
        <translation>Fel: inkompatibelt Qt-bibliotek</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>True</source>
        <translation>Sant</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falskt</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Öppna kombinationsrutans lista</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Okända alternativ: %1.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Okänt alternativ: ”%1”.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[alternativ]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Alternativ:</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Visar hjälp med Qt-specifika alternativ.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Användning: %1</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Visar hjälp om kommandoradsalternativ.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Oväntat värde efter ”%1”.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Visar versionsinformation.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argument:</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Värde saknas efter ”%1”.</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>%1: key is empty</source>
        <translation>%1: nyckeln är tom</translation>
    </message>
    <message>
        <source>%1: unable to make key</source>
        <translation>%1: det går inte att skapa nyckel</translation>
    </message>
    <message>
        <source>%1: ftok failed</source>
        <translation>%1: ftok misslyckades</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Banner Pages</source>
        <translation>Försättsblad</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Faktureringsuppgifter:</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Sekretessbelagd</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Konfidentiell</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Dag (06:00 till 17:59)</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Slut:</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Vänta tills vidare</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Jobb</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Jobbstyrning</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Jobbets prioritet:</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Natt (18:00 till 05:59)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Skriv ut genast</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Schemalagd utskrift:</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Andra skiftet (16:00 till 23:59)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemlig</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Viss tid</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Start:</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Tredje skiftet (00:00 till 07:59)</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Kvalificerat hemlig</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Inte sekretessbelagd</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Helg (lördag till söndag)</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Inloggning krävs</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>%1 på %2 kräver inloggning.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>%1 kräver inloggning.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Lösenord:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Användarnamn:</translation>
    </message>
</context>
<context>
    <name>QDBusTrayIcon</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Vad är det här?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QDnsLookup</name>
    <message>
        <source>Operation cancelled</source>
        <translation>Åtgärden avbröts</translation>
    </message>
</context>
<context>
    <name>QDnsLookupRunnable</name>
    <message>
        <source>Server failure</source>
        <translation>Serverfel</translation>
    </message>
    <message>
        <source>Invalid text record</source>
        <translation>Ogiltig textpost</translation>
    </message>
    <message>
        <source>Invalid mail exchange record</source>
        <translation>Ogiltig e-postväxlarpost</translation>
    </message>
    <message>
        <source>Invalid canonical name record</source>
        <translation>Ogiltig post för kanoniskt namn</translation>
    </message>
    <message>
        <source>Invalid service record</source>
        <translation>Ogiltig tjänstepost</translation>
    </message>
    <message>
        <source>Non existent domain</source>
        <translation>Domänen finns inte</translation>
    </message>
    <message>
        <source>Server could not process query</source>
        <translation>Servern kunde inte behandla frågan</translation>
    </message>
    <message>
        <source>IPv6 addresses for nameservers are currently not supported</source>
        <translation>IPv6-adresser för namnservrar stöds för närvarande inte</translation>
    </message>
    <message>
        <source>Resolver functions not found</source>
        <translation>Uppslagningsfunktionerna hittades inte</translation>
    </message>
    <message>
        <source>Invalid domain name</source>
        <translation>Ogiltigt domännamn</translation>
    </message>
    <message>
        <source>Invalid pointer record</source>
        <translation>Ogiltig pekarpost</translation>
    </message>
    <message>
        <source>Invalid name server record</source>
        <translation>Ogiltig namnserverpost</translation>
    </message>
    <message>
        <source>Resolver library can&apos;t be loaded: No runtime library loading support</source>
        <translation>Uppslagningsbiblioteket kan inte läsas in: stöd för inläsning av bibliotek under körning saknas</translation>
    </message>
    <message>
        <source>Server refused to answer</source>
        <translation>Servern vägrade att svara</translation>
    </message>
    <message>
        <source>Could not expand domain name</source>
        <translation>Domännamnet kunde inte expanderas</translation>
    </message>
    <message>
        <source>Resolver initialization failed</source>
        <translation>Uppslagningen kunde inte initieras</translation>
    </message>
    <message>
        <source>Invalid reply received</source>
        <translation>Ett ogiltigt svar togs emot</translation>
    </message>
    <message>
        <source>Invalid IPv6 address record</source>
        <translation>Ogiltig IPv6-adresspost</translation>
    </message>
    <message>
        <source>Invalid IPv4 address record</source>
        <translation>Ogiltig IPv4-adresspost</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Lösgör</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Lösgör eller fäster panelen igen</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Stänger panelen</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Allvarligt fel:</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Visa det här meddelandet igen</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Kritiskt fel:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Information:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Felsökningsmeddelande:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Varning:</translation>
    </message>
</context>
<context>
    <name>QFactoryLoader</name>
    <message>
        <source>Invalid metadata version</source>
        <translation>Ogiltig version av metadata</translation>
    </message>
    <message>
        <source>Unexpected metadata contents</source>
        <translation>Oväntat innehåll i metadata</translation>
    </message>
    <message>
        <source>Metadata parsing error: %1</source>
        <translation>Fel vid tolkning av metadata: %1</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot remove source file</source>
        <translation>Källfilen kan inte tas bort</translation>
    </message>
    <message>
        <source>Destination file is the same file.</source>
        <translation>Målfilen är samma fil.</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>%1 kan inte öppnas för läsning</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>Målfilen finns redan</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>Målfilen kan inte öppnas: %1</translation>
    </message>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>%1 kan inte skapas för skrivning: %2</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>Blocket kunde inte skrivas: %1</translation>
    </message>
    <message>
        <source>Will not rename sequential file using block copy</source>
        <translation>Byter inte namn på en sekventiell fil genom blockkopiering</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>Fel vid namnbyte: %1</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>Källfilen finns inte.</translation>
    </message>
    <message>
        <source>Unable to restore from %1: %2</source>
        <translation>Det går inte att återställa från %1: %2</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Kan inte öppnas för skrivning: %1</translation>
    </message>
</context>
<context>
    <name>QFileDevice</name>
    <message>
        <source>No file engine available or engine does not support UnMapExtension</source>
        <translation>Ingen filmotor är tillgänglig eller så stöder motorn inte UnMapExtension</translation>
    </message>
    <message>
        <source>No file engine available</source>
        <translation>Ingen filmotor är tillgänglig</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>Bakåt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Visa </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>”%1” är skrivskyddad.
Vill du ta bort den ändå?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Vill du verkligen ta bort ”%1”?</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista över platser och bokmärken</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;namn:</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mapp</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Överordnad mapp</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mapp</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Leta i:</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Skapa en ny mapp</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filer av typen:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Hitta mapp</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Visa &amp;dolda filer</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen hittades inte.
Kontrollera att rätt mappnamn har angetts.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidofält</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listvy</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Välj</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mappar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Mappen kunde inte tas bort.</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mapp:</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finns redan.
Vill du ersätta den?</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå framåt</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå till överordnad mapp</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Senaste platser</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå bakåt</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Byt till detaljvy</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Skapa ny mapp</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljvy</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen hittades inte.
Kontrollera att rätt filnamn har angetts.</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Byt till listvy</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Kind</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ändringsdatum</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Stäng utan att spara</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Alias for --qwindowicon.</source>
        <translation>Alias för --qwindowicon.</translation>
    </message>
    <message>
        <source>Alias for --qwindowtitle.</source>
        <translation>Alias för --qwindowtitle.</translation>
    </message>
    <message>
        <source>QPA plugin. See QGuiApplication documentation for available options for each plugin.</source>
        <translation>QPA-insticksmodul. Se dokumentationen för QGuiApplication om vilka alternativ varje insticksmodul har.</translation>
    </message>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
    <message>
        <source>Restores the application from an earlier session.</source>
        <translation>Återställer programmet från en tidigare session.</translation>
    </message>
    <message>
        <source>Default window icon.</source>
        <translation>Förvald fönsterikon.</translation>
    </message>
    <message>
        <source>Instance name according to ICCCM 4.1.2.5.</source>
        <translation>Instansnamn enligt ICCCM 4.1.2.5.</translation>
    </message>
    <message>
        <source>Disable mouse grabbing (useful in debuggers).</source>
        <translation>Stäng av infångning av musen (användbart i felsökare).</translation>
    </message>
    <message>
        <source>Path to the platform plugins.</source>
        <translation>Sökväg till plattformsinsticksmodulerna.</translation>
    </message>
    <message>
        <source>Title of the first window.</source>
        <translation>Det första fönstrets titel.</translation>
    </message>
    <message>
        <source>Window geometry for the main window, using the X11-syntax, like 100x100+50+50.</source>
        <translation>Huvudfönstrets geometri i X11-syntax, till exempel 100x100+50+50.</translation>
    </message>
    <message>
        <source>ID of the X11 Visual to use.</source>
        <translation>ID för den X11 Visual som ska användas.</translation>
    </message>
    <message>
        <source>Alias for --qwindowgeometry.</source>
        <translation>Alias för --qwindowgeometry.</translation>
    </message>
    <message>
        <source>Sets the application&apos;s layout direction to Qt::RightToLeft (debugging helper).</source>
        <translation>Ställer in programmets layoutriktning till Qt::RightToLeft (felsökningshjälp).</translation>
    </message>
    <message>
        <source>Additional plugins to load, can be specified multiple times.</source>
        <translation>Ytterligare insticksmoduler att läsa in, kan anges flera gånger.</translation>
    </message>
    <message>
        <source>Display name, overrides $DISPLAY.</source>
        <translation>Displaynamn, åsidosätter $DISPLAY.</translation>
    </message>
    <message>
        <source>Force mouse grabbing (even when running in a debugger).</source>
        <translation>Tvinga infångning av musen (även vid körning i en felsökare).</translation>
    </message>
    <message>
        <source>Platform theme.</source>
        <translation>Plattformstema.</translation>
    </message>
</context>
<context>
    <name>QHostInfo</name>
    <message>
        <source>No host name given</source>
        <translation>Inget värdnamn angivet</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Okänt fel</translation>
    </message>
</context>
<context>
    <name>QHostInfoAgent</name>
    <message>
        <source>Host not found</source>
        <translation>Värden hittades inte</translation>
    </message>
    <message>
        <source>No host name given</source>
        <translation>Inget värdnamn angivet</translation>
    </message>
    <message>
        <source>Unknown address type</source>
        <translation>Okänd adresstyp</translation>
    </message>
    <message>
        <source>Invalid hostname</source>
        <translation>Ogiltigt värdnamn</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Okänt fel</translation>
    </message>
</context>
<context>
    <name>QHttp</name>
    <message>
        <source>Failed to initialize the compression decoder.</source>
        <translation>Det gick inte att initiera uppackningen av komprimerade data.</translation>
    </message>
    <message>
        <source>Data corrupted</source>
        <translation>Skadade data</translation>
    </message>
    <message>
        <source>Insecure redirect</source>
        <translation>Osäker omdirigering</translation>
    </message>
    <message>
        <source>Host %1 not found</source>
        <translation>Värden %1 hittades inte</translation>
    </message>
    <message>
        <source>Unsupported content encoding: %1</source>
        <translation>Innehållskodningen stöds inte: %1</translation>
    </message>
    <message>
        <source>Decompression failed: %1</source>
        <translation>Uppackningen misslyckades: %1</translation>
    </message>
    <message>
        <source>Host requires authentication</source>
        <translation>Värden kräver autentisering</translation>
    </message>
    <message>
        <source>Failed to initialize decompression: %1</source>
        <translation>Det gick inte att initiera uppackningen: %1</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Anslutningen nekades</translation>
    </message>
    <message>
        <source>Unknown protocol specified</source>
        <translation>Ett okänt protokoll angavs</translation>
    </message>
    <message>
        <source>Data downloaded is too large to store</source>
        <translation>Hämtade data är för stora för att lagras</translation>
    </message>
    <message>
        <source>Proxy requires authentication</source>
        <translation>Proxyservern kräver autentisering</translation>
    </message>
    <message>
        <source>The decompressed output exceeds the limits specified by QNetworkRequest::decompressedSafetyCheckThreshold()</source>
        <translation>Uppackade data överskrider gränsen som anges av QNetworkRequest::decompressedSafetyCheckThreshold()</translation>
    </message>
    <message>
        <source>SSL handshake failed</source>
        <translation>SSL-handskakningen misslyckades</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>För många omdirigeringar</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>Anslutningen stängdes</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Proxy connection refused</source>
        <translation>Anslutningen till proxyservern nekades</translation>
    </message>
    <message>
        <source>Proxy denied connection</source>
        <translation>Proxyservern nekade anslutningen</translation>
    </message>
    <message>
        <source>Proxy server not found</source>
        <translation>Proxyservern hittades inte</translation>
    </message>
    <message>
        <source>Proxy server connection timed out</source>
        <translation>Anslutningen till proxyservern överskred tidsgränsen</translation>
    </message>
    <message>
        <source>Did not receive HTTP response from proxy</source>
        <translation>Inget HTTP-svar togs emot från proxyservern</translation>
    </message>
    <message>
        <source>Proxy connection closed prematurely</source>
        <translation>Anslutningen till proxyservern stängdes i förtid</translation>
    </message>
    <message>
        <source>Error communicating with HTTP proxy</source>
        <translation>Fel vid kommunikation med HTTP-proxyn</translation>
    </message>
    <message>
        <source>Authentication required</source>
        <translation>Autentisering krävs</translation>
    </message>
    <message>
        <source>Error parsing authentication request from proxy</source>
        <translation>Fel vid tolkning av autentiseringsbegäran från proxyservern</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No such file or directory</source>
        <translation>Filen eller mappen finns inte</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Åtkomst nekad</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>filen som ska öppnas är en mapp</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Inget utrymme kvar på enheten</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Okänt fel</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>För många öppna filer</translation>
    </message>
</context>
<context>
    <name>QImageReader</name>
    <message>
        <source>Unable to read image data</source>
        <translation>Det går inte att läsa bilddata</translation>
    </message>
    <message>
        <source>Invalid device</source>
        <translation>Ogiltig enhet</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Bildformatet stöds inte</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Filen hittades inte</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Okänt fel</translation>
    </message>
</context>
<context>
    <name>QImageWriter</name>
    <message>
        <source>Unsupported image format</source>
        <translation>Bildformatet stöds inte</translation>
    </message>
    <message>
        <source>Image is empty</source>
        <translation>Bilden är tom</translation>
    </message>
    <message>
        <source>Device not writable</source>
        <translation>Enheten är inte skrivbar</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Okänt fel</translation>
    </message>
    <message>
        <source>Cannot open device for writing: %1</source>
        <translation>Enheten kan inte öppnas för skrivning: %1</translation>
    </message>
    <message>
        <source>Device is not set</source>
        <translation>Ingen enhet är angiven</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Ange ett värde:</translation>
    </message>
</context>
<context>
    <name>QJsonParseError</name>
    <message>
        <source>invalid UTF8 string</source>
        <translation>ogiltig UTF8-sträng</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>oavslutad matris</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>oavslutat objekt</translation>
    </message>
    <message>
        <source>no error occurred</source>
        <translation>inget fel inträffade</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>oavslutad sträng</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>skräp i slutet av dokumentet</translation>
    </message>
    <message>
        <source>invalid termination by number</source>
        <translation>ogiltig avslutning med tal</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>värdeavgränsare saknas</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>otillåtet tal</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>ogiltig escape-sekvens</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>namnavgränsare saknas</translation>
    </message>
    <message>
        <source>too large document</source>
        <translation>för stort dokument</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>objekt saknas efter ett kommatecken</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>för djupt nästlat dokument</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>otillåtet värde</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Tryck ned kortkommando</translation>
    </message>
    <message>
        <source>%1, ...</source>
        <translation>%1, …</translation>
    </message>
</context>
<context>
    <name>QLibrary</name>
    <message>
        <source>Cannot unload library %1: %2</source>
        <translation>Biblioteket %1 kan inte tas ur minnet: %2</translation>
    </message>
    <message>
        <source>Cannot load library %1: %2</source>
        <translation>Biblioteket %1 kan inte läsas in: %2</translation>
    </message>
    <message>
        <source>The plugin &apos;%1&apos; uses incompatible Qt library. (%2.%3.%4) [%5]</source>
        <translation>Insticksmodulen ”%1” använder ett inkompatibelt Qt-bibliotek. (%2.%3.%4) [%5]</translation>
    </message>
    <message>
        <source>The plugin &apos;%1&apos; uses incompatible Qt library. (Cannot mix debug and release libraries.)</source>
        <translation>Insticksmodulen ”%1” använder ett inkompatibelt Qt-bibliotek. (Det går inte att blanda felsöknings- och utgåvebibliotek.)</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is not a valid Qt plugin.</source>
        <translation>Filen ”%1” är inte en giltig Qt-insticksmodul.</translation>
    </message>
    <message>
        <source>The shared library was not found.</source>
        <translation>Det delade biblioteket hittades inte.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a Qt plugin (%2)</source>
        <translation>”%1” är inte en Qt-insticksmodul (%2)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid ELF object (%2)</source>
        <translation>”%1” är inte ett giltigt ELF-objekt (%2)</translation>
    </message>
    <message>
        <source>Failed to extract plugin meta data from &apos;%1&apos;: %2</source>
        <translation>Det gick inte att läsa insticksmodulens metadata ur ”%1”: %2</translation>
    </message>
    <message>
        <source>entrypoint to query the plugin meta data not found</source>
        <translation>startpunkten för att fråga efter insticksmodulens metadata hittades inte</translation>
    </message>
    <message>
        <source>file too small</source>
        <translation>filen är för liten</translation>
    </message>
    <message>
        <source>metadata too small</source>
        <translation>metadata är för små</translation>
    </message>
    <message>
        <source>metadata not found</source>
        <translation>metadata hittades inte</translation>
    </message>
    <message>
        <source>invalid signature</source>
        <translation>ogiltig signatur</translation>
    </message>
    <message>
        <source>file is not a shared object</source>
        <translation>filen är inte ett delat objekt</translation>
    </message>
    <message>
        <source>file is for a different processor</source>
        <translation>filen är avsedd för en annan processor</translation>
    </message>
    <message>
        <source>file is for a different word size</source>
        <translation>filen är avsedd för en annan ordlängd</translation>
    </message>
    <message>
        <source>file is for the wrong endianness</source>
        <translation>filen har fel byteordning</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Okänt fel</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>QLocalServer</name>
    <message>
        <source>%1: Name error</source>
        <translation>%1: Namnfel</translation>
    </message>
    <message>
        <source>%1: Unknown error %2</source>
        <translation>%1: Okänt fel %2</translation>
    </message>
    <message>
        <source>%1: Permission denied</source>
        <translation>%1: Åtkomst nekad</translation>
    </message>
    <message>
        <source>%1: Address in use</source>
        <translation>%1: Adressen används redan</translation>
    </message>
</context>
<context>
    <name>QLocalSocket</name>
    <message>
        <source>%1: Connection error</source>
        <translation>%1: Anslutningsfel</translation>
    </message>
    <message>
        <source>%1: Access denied</source>
        <translation>%1: Åtkomst nekad</translation>
    </message>
    <message>
        <source>%1: Operation not permitted when socket is in this state</source>
        <translation>%1: Åtgärden är inte tillåten när uttaget är i det här tillståndet</translation>
    </message>
    <message>
        <source>%1: Connection refused</source>
        <translation>%1: Anslutningen nekades</translation>
    </message>
    <message>
        <source>%1: Unknown error %2</source>
        <translation>%1: Okänt fel %2</translation>
    </message>
    <message>
        <source>%1: Socket access error</source>
        <translation>%1: Åtkomstfel för uttaget</translation>
    </message>
    <message>
        <source>%1: Socket resource error</source>
        <translation>%1: Resursfel för uttaget</translation>
    </message>
    <message>
        <source>Trying to connect while connection is in progress</source>
        <translation>Försök att ansluta medan anslutning pågår</translation>
    </message>
    <message>
        <source>%1: The socket operation is not supported</source>
        <translation>%1: Uttagsåtgärden stöds inte</translation>
    </message>
    <message>
        <source>%1: Invalid name</source>
        <translation>%1: Ogiltigt namn</translation>
    </message>
    <message>
        <source>%1: Unknown error</source>
        <translation>%1: Okänt fel</translation>
    </message>
    <message>
        <source>%1: Socket operation timed out</source>
        <translation>%1: Uttagsåtgärden överskred tidsgränsen</translation>
    </message>
    <message>
        <source>%1: Datagram too large</source>
        <translation>%1: Datagrammet är för stort</translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation>Uttaget är inte anslutet</translation>
    </message>
    <message>
        <source>%1: Remote closed</source>
        <translation>%1: Motparten stängde anslutningen</translation>
    </message>
    <message>
        <source>Remote closed</source>
        <translation>Motparten stängde anslutningen</translation>
    </message>
</context>
<context>
    <name>QMdiArea</name>
    <message>
        <source>(Untitled)</source>
        <translation>(Namnlöst)</translation>
    </message>
</context>
<context>
    <name>QMdiSubWindow</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Flytta</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Storlek</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Minimera</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Rulla upp</translation>
    </message>
    <message>
        <source>Stay on &amp;Top</source>
        <translation>Alltid &amp;överst</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>- [%1]</source>
        <translation>- [%1]</translation>
    </message>
    <message>
        <source>%1 - [%2]</source>
        <translation>%1 - [%2]</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Åte&amp;rställ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Maximera</translation>
    </message>
    <message>
        <source>Unshade</source>
        <translation>Rulla ned</translation>
    </message>
    <message>
        <source>Mi&amp;nimize</source>
        <translation>Mi&amp;nimera</translation>
    </message>
    <message>
        <source>Ma&amp;ximize</source>
        <translation>Ma&amp;ximera</translation>
    </message>
    <message>
        <source>Restore Down</source>
        <translation>Återställ nedåt</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Visa detaljer…</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Om Qt</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Dölj detaljer…</translation>
    </message>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Om Qt&lt;/h3&gt;&lt;p&gt;Det här programmet använder Qt version %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) %1 The Qt Company Ltd and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd product developed as an open source project. See &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt är en C++-verktygslåda för utveckling av plattformsoberoende program.&lt;/p&gt;&lt;p&gt;Med Qt kan samma källkod användas på alla vanliga skrivbordssystem. Qt finns också för inbyggd Linux och andra inbyggda och mobila operativsystem.&lt;/p&gt;&lt;p&gt;Qt finns under flera licensalternativ som är avsedda att möta olika användares behov.&lt;/p&gt;&lt;p&gt;Qt licensierat under vårt kommersiella licensavtal passar för utveckling av proprietär/kommersiell programvara där du inte vill dela någon källkod med tredje part eller av andra skäl inte kan följa villkoren i GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensierat under GNU (L)GPL passar för utveckling av Qt-program förutsatt att du kan följa villkoren i respektive licens.&lt;/p&gt;&lt;p&gt;Se &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; för en översikt över licensiering av Qt.&lt;/p&gt;&lt;p&gt;Copyright © %1 The Qt Company Ltd och andra bidragsgivare.&lt;/p&gt;&lt;p&gt;Qt och Qt-logotypen är varumärken som tillhör The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt är The Qt Company Ltds produkt och utvecklas som ett projekt med öppen källkod. Mer information finns på &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt;.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>The proxy type is invalid for this operation</source>
        <translation>Proxytypen är ogiltig för den här åtgärden</translation>
    </message>
    <message>
        <source>Network operation timed out</source>
        <translation>Nätverksåtgärden överskred tidsgränsen</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>Fjärrvärden stängde anslutningen</translation>
    </message>
    <message>
        <source>Invalid socket descriptor</source>
        <translation>Ogiltig uttagsbeskrivare</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Värden kan inte nås</translation>
    </message>
    <message>
        <source>Protocol type not supported</source>
        <translation>Protokolltypen stöds inte</translation>
    </message>
    <message>
        <source>Datagram was too large to send</source>
        <translation>Datagrammet var för stort för att skickas</translation>
    </message>
    <message>
        <source>Network dropped connection on reset</source>
        <translation>Nätverket tappade anslutningen vid återställning</translation>
    </message>
    <message>
        <source>Attempt to use IPv6 socket on a platform with no IPv6 support</source>
        <translation>Försök att använda IPv6-uttag på en plattform utan IPv6-stöd</translation>
    </message>
    <message>
        <source>Unable to receive a message</source>
        <translation>Det går inte att ta emot ett meddelande</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Åtkomst nekad</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Anslutningen nekades</translation>
    </message>
    <message>
        <source>Unable to write</source>
        <translation>Det går inte att skriva</translation>
    </message>
    <message>
        <source>Another socket is already listening on the same port</source>
        <translation>Ett annat uttag lyssnar redan på samma port</translation>
    </message>
    <message>
        <source>Unable to send a message</source>
        <translation>Det går inte att skicka ett meddelande</translation>
    </message>
    <message>
        <source>The bound address is already in use</source>
        <translation>Den bundna adressen används redan</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Anslutningen överskred tidsgränsen</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>Nätverksfel</translation>
    </message>
    <message>
        <source>Unsupported socket operation</source>
        <translation>Uttagsåtgärden stöds inte</translation>
    </message>
    <message>
        <source>Operation on non-socket</source>
        <translation>Åtgärd på något som inte är ett uttag</translation>
    </message>
    <message>
        <source>Unable to initialize broadcast socket</source>
        <translation>Det går inte att initiera uttag för utsändning</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Okänt fel</translation>
    </message>
    <message>
        <source>Unable to initialize non-blocking socket</source>
        <translation>Det går inte att initiera icke-blockerande uttag</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>Adressen är skyddad</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Nätverket kan inte nås</translation>
    </message>
    <message>
        <source>The address is not available</source>
        <translation>Adressen är inte tillgänglig</translation>
    </message>
    <message>
        <source>Temporary error</source>
        <translation>Tillfälligt fel</translation>
    </message>
    <message>
        <source>Out of resources</source>
        <translation>Slut på resurser</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Anslutningen återställdes av motparten</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessCacheBackend</name>
    <message>
        <source>Error opening %1</source>
        <translation>Fel när %1 skulle öppnas</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessDataBackend</name>
    <message>
        <source>Invalid URI: %1</source>
        <translation>Ogiltig URI: %1</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessFileBackend</name>
    <message>
        <source>Request for opening non-local file %1</source>
        <translation>Begäran om att öppna filen %1 som inte är lokal</translation>
    </message>
    <message>
        <source>Read error reading from %1: %2</source>
        <translation>Läsfel vid läsning från %1: %2</translation>
    </message>
    <message>
        <source>Cannot open %1: Path is a directory</source>
        <translation>%1 kan inte öppnas: sökvägen är en mapp</translation>
    </message>
    <message>
        <source>Error opening %1: %2</source>
        <translation>Fel när %1 skulle öppnas: %2</translation>
    </message>
    <message>
        <source>Write error writing to %1: %2</source>
        <translation>Skrivfel vid skrivning till %1: %2</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessManager</name>
    <message>
        <source>Network access is disabled.</source>
        <translation>Nätverksåtkomst är inaktiverad.</translation>
    </message>
</context>
<context>
    <name>QNetworkReply</name>
    <message>
        <source>Protocol &quot;%1&quot; is unknown</source>
        <translation>Protokollet ”%1” är okänt</translation>
    </message>
    <message>
        <source>backend start error.</source>
        <translation>startfel i bakänden.</translation>
    </message>
    <message>
        <source>Error transferring %1 - server replied: %2</source>
        <translation>Fel vid överföring av %1 – servern svarade: %2</translation>
    </message>
    <message>
        <source>Temporary network failure.</source>
        <translation>Tillfälligt nätverksfel.</translation>
    </message>
</context>
<context>
    <name>QNetworkReplyHttpImpl</name>
    <message>
        <source>No suitable proxy found</source>
        <translation>Ingen lämplig proxyserver hittades</translation>
    </message>
    <message>
        <source>Operation canceled</source>
        <translation>Åtgärden avbröts</translation>
    </message>
</context>
<context>
    <name>QNetworkReplyImpl</name>
    <message>
        <source>Operation canceled</source>
        <translation>Åtgärden avbröts</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Cicero (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Egen</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Didot (DD)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulär</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Höjd:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Tum</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggande</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marginaler</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimeter (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientering</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Sidlayout</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Sidordning:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Sidstorlek:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Sidor per ark:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Papperskälla:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pica (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punkter (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Liggande, upp och ned</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Stående, upp och ned</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Bredd:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>nedre marginal</translation>
    </message>
    <message>
        <source>in</source>
        <translation>tum</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>vänstermarginal</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>högermarginal</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>övre marginal</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nej</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Verkställ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Återställ standardvärden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorera</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ej till alla</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Spara alla</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja till &amp;alla</translation>
    </message>
</context>
<context>
    <name>QPluginLoader</name>
    <message>
        <source>The plugin was not loaded.</source>
        <translation>Insticksmodulen lästes inte in.</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Okänt fel</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 finns redan.
Vill du skriva över den?</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 är inte rätt skrivet. Skilj sidor och intervall med ”,” och skriv intervall med ”-”; intervallen får inte överlappa varandra.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 är en mapp.
Välj ett annat filnamn.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Alternativ &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Alternativ &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Skriv ut</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1 × 1)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4 × 4)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2 × 1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2 × 2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2 × 3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3 × 3)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alla sidor</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Nedifrån och upp, vänster till höger</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Nedifrån och upp, höger till vänster</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Dubbelsidig utskrift går inte ihop</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Jämna sidor</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Filen %1 går inte att skriva.
Välj ett annat filnamn.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Ogiltigt urval av sidor</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Vänster till höger, nedifrån och upp</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Vänster till höger, uppifrån och ned</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Lokal fil</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Udda sidor</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>”Sidor per ark” och ”Urval av sidor” kan inte användas tillsammans.
Stäng av ett av dem.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Skriv ut till fil …</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Skriv ut till fil (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Höger till vänster, nedifrån och upp</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Höger till vänster, uppifrån och ned</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>”Från” kan inte vara större än ”till”.</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Inställningarna för dubbelsidig utskrift går inte ihop. Vill du ändra dem?</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Uppifrån och ned, vänster till höger</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Uppifrån och ned, höger till vänster</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Skriv PDF-fil</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Avancerade alternativ går inte ihop</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Jobbalternativ</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Utskriftsformatet går inte ihop</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Skrivarens egenskaper</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Utskriftsformatets inställningar går inte ihop. Vill du ändra dem?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Några avancerade alternativ går inte ihop. Vill du ändra dem?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Avancerat</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulär</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Några alternativ går inte ihop. Ändra dem.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Sortera</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Färgläge</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopior</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Kopior:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Aktuell sida</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Dubbelsidig utskrift</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulär</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Gråskala</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Bindning på långsidan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Inställningar för utskriften</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Urval av sidor:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Sidor från</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Skriv ut alla</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Utskriftsintervall</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Omvänd ordning</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Bindning på kortsidan</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Ange sidor eller intervall, skilda med kommatecken. Ett intervall är två tal med bindestreck mellan sig. Exempel: 3,5-7,9 skriver ut sidorna 3, 5, 6, 7 och 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Namn:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulär</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Plats:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Utdata&amp;fil:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Egenskaper</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranska</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Typ:</translation>
    </message>
</context>
<context>
    <name>QProcess</name>
    <message>
        <source>Error writing to process</source>
        <translation>Fel vid skrivning till processen</translation>
    </message>
    <message>
        <source>Resource error (fork failure): %1</source>
        <translation>Resursfel (fork misslyckades): %1</translation>
    </message>
    <message>
        <source>Error reading from process</source>
        <translation>Fel vid läsning från processen</translation>
    </message>
    <message>
        <source>Process failed to start</source>
        <translation>Processen kunde inte startas</translation>
    </message>
    <message>
        <source>Process failed to start: %1</source>
        <translation>Processen kunde inte startas: %1</translation>
    </message>
    <message>
        <source>Could not open input redirection for reading</source>
        <translation>Omdirigeringen av indata kunde inte öppnas för läsning</translation>
    </message>
    <message>
        <source>No program defined</source>
        <translation>Inget program angivet</translation>
    </message>
    <message>
        <source>Could not open output redirection for writing</source>
        <translation>Omdirigeringen av utdata kunde inte öppnas för skrivning</translation>
    </message>
    <message>
        <source>Process operation timed out</source>
        <translation>Processåtgärden överskred tidsgränsen</translation>
    </message>
    <message>
        <source>Process crashed</source>
        <translation>Processen kraschade</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Filnamnet avser en mapp</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>Skrivningen avbröts av programmet</translation>
    </message>
    <message>
        <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled.</source>
        <translation>QSaveFile kan inte öppna ”%1” om inte direkt skrivning tillåts som reserv.</translation>
    </message>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Den befintliga filen %1 är inte skrivbar</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>Överst</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rulla nedåt</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Rulla hit</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rulla åt vänster</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nederst</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Sida upp</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Sida åt höger</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rulla uppåt</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rulla åt höger</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Vänsterkant</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Sida ned</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Sida åt vänster</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Högerkant</translation>
    </message>
</context>
<context>
    <name>QSharedMemory</name>
    <message>
        <source>%1: system-imposed size restrictions</source>
        <translation>%1: storleksbegränsningar satta av systemet</translation>
    </message>
    <message>
        <source>%1: key is empty</source>
        <translation>%1: nyckeln är tom</translation>
    </message>
    <message>
        <source>%1: key error</source>
        <translation>%1: nyckelfel</translation>
    </message>
    <message>
        <source>%1: bad name</source>
        <translation>%1: felaktigt namn</translation>
    </message>
    <message>
        <source>%1: create size is less then 0</source>
        <translation>%1: storleken att skapa är mindre än 0</translation>
    </message>
    <message>
        <source>%1: already exists</source>
        <translation>%1: finns redan</translation>
    </message>
    <message>
        <source>%1: unknown error %2</source>
        <translation>%1: okänt fel %2</translation>
    </message>
    <message>
        <source>%1: invalid size</source>
        <translation>%1: ogiltig storlek</translation>
    </message>
    <message>
        <source>%1: unable to make key</source>
        <translation>%1: det går inte att skapa nyckel</translation>
    </message>
    <message>
        <source>%1: unable to set key on lock</source>
        <translation>%1: det går inte att sätta nyckel på låset</translation>
    </message>
    <message>
        <source>%1: unable to unlock</source>
        <translation>%1: det går inte att låsa upp</translation>
    </message>
    <message>
        <source>%1: permission denied</source>
        <translation>%1: åtkomst nekad</translation>
    </message>
    <message>
        <source>%1: ftok failed</source>
        <translation>%1: ftok misslyckades</translation>
    </message>
    <message>
        <source>%1: out of resources</source>
        <translation>%1: slut på resurser</translation>
    </message>
    <message>
        <source>%1: not attached</source>
        <translation>%1: inte ansluten</translation>
    </message>
    <message>
        <source>%1: UNIX key file doesn&apos;t exist</source>
        <translation>%1: UNIX-nyckelfilen finns inte</translation>
    </message>
    <message>
        <source>%1: doesn&apos;t exist</source>
        <translation>%1: finns inte</translation>
    </message>
    <message>
        <source>%1: size query failed</source>
        <translation>%1: storleksförfrågan misslyckades</translation>
    </message>
    <message>
        <source>%1: unable to lock</source>
        <translation>%1: det går inte att låsa</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>CD</source>
        <translation>CD</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gå till</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>DOS</source>
        <translation>DOS</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Röd</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabb</translation>
    </message>
    <message>
        <source>WWW</source>
        <translation>WWW</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bakåt</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Borta</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Bok</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök efter</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Vänd</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Spel</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vänster</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nyheter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spela</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Butik</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>XFer</source>
        <translation>XFer</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Split Screen</source>
        <translation>Delad skärm</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>Mata ut</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grön</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Kanji</source>
        <translation>Kanji</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Höger</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Skift</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Strömsparläge</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Blanksteg</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Verktyg</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Hiragana</source>
        <translation>Hiragana</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>Trådlöst</translation>
    </message>
    <message>
        <source>Media Record</source>
        <translation>Spela in</translation>
    </message>
    <message>
        <source>Media Rewind</source>
        <translation>Spola bakåt</translation>
    </message>
    <message>
        <source>Multiple Candidate</source>
        <translation>Flera kandidater</translation>
    </message>
    <message>
        <source>Zenkaku</source>
        <translation>Zenkaku</translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>Audio Repeat</source>
        <translation>Upprepa ljud</translation>
    </message>
    <message>
        <source>Toggle Call/Hangup</source>
        <translation>Växla mellan att ringa och lägga på</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Zooma in</translation>
    </message>
    <message>
        <source>Camera Shutter</source>
        <translation>Kamerans slutare</translation>
    </message>
    <message>
        <source>Ultra Wide Band</source>
        <translation>Ultrabredband</translation>
    </message>
    <message>
        <source>Hangul Special</source>
        <translation>Hangul Special</translation>
    </message>
    <message>
        <source>Treble Down</source>
        <translation>Sänk diskant</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>Media Pause</source>
        <translation>Pausa uppspelning</translation>
    </message>
    <message>
        <source>Word Processor</source>
        <translation>Ordbehandlare</translation>
    </message>
    <message>
        <source>Volume Down</source>
        <translation>Sänk volym</translation>
    </message>
    <message>
        <source>Volume Mute</source>
        <translation>Ljud av</translation>
    </message>
    <message>
        <source>Kana Shift</source>
        <translation>Kana-skift</translation>
    </message>
    <message>
        <source>Media Previous</source>
        <translation>Föregående spår</translation>
    </message>
    <message>
        <source>Home Page</source>
        <translation>Startsida</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Touchpad Off</source>
        <translation>Pekplatta av</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>Höj volym</translation>
    </message>
    <message>
        <source>Menu PB</source>
        <translation>Meny PB</translation>
    </message>
    <message>
        <source>Keyboard Brightness Up</source>
        <translation>Öka tangentbordets ljusstyrka</translation>
    </message>
    <message>
        <source>Hangul PostHanja</source>
        <translation>Hangul PostHanja</translation>
    </message>
    <message>
        <source>Kana Lock</source>
        <translation>Kana-lås</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemenskap</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Launch (0)</source>
        <translation>Starta (0)</translation>
    </message>
    <message>
        <source>Launch (1)</source>
        <translation>Starta (1)</translation>
    </message>
    <message>
        <source>Launch (2)</source>
        <translation>Starta (2)</translation>
    </message>
    <message>
        <source>Launch (3)</source>
        <translation>Starta (3)</translation>
    </message>
    <message>
        <source>Launch (4)</source>
        <translation>Starta (4)</translation>
    </message>
    <message>
        <source>Launch (5)</source>
        <translation>Starta (5)</translation>
    </message>
    <message>
        <source>Launch (6)</source>
        <translation>Starta (6)</translation>
    </message>
    <message>
        <source>Launch (7)</source>
        <translation>Starta (7)</translation>
    </message>
    <message>
        <source>Launch (8)</source>
        <translation>Starta (8)</translation>
    </message>
    <message>
        <source>Launch (9)</source>
        <translation>Starta (9)</translation>
    </message>
    <message>
        <source>Launch (A)</source>
        <translation>Starta (A)</translation>
    </message>
    <message>
        <source>Launch (B)</source>
        <translation>Starta (B)</translation>
    </message>
    <message>
        <source>Launch (C)</source>
        <translation>Starta (C)</translation>
    </message>
    <message>
        <source>Launch (D)</source>
        <translation>Starta (D)</translation>
    </message>
    <message>
        <source>Launch (E)</source>
        <translation>Starta (E)</translation>
    </message>
    <message>
        <source>Launch (F)</source>
        <translation>Starta (F)</translation>
    </message>
    <message>
        <source>Launch (G)</source>
        <translation>Starta (G)</translation>
    </message>
    <message>
        <source>Launch (H)</source>
        <translation>Starta (H)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Audio Random Play</source>
        <translation>Slumpmässig uppspelning</translation>
    </message>
    <message>
        <source>Hangul</source>
        <translation>Hangul</translation>
    </message>
    <message>
        <source>Hangup</source>
        <translation>Lägg på</translation>
    </message>
    <message>
        <source>Henkan</source>
        <translation>Henkan</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Home Office</source>
        <translation>Hemmakontor</translation>
    </message>
    <message>
        <source>Last Number Redial</source>
        <translation>Ring upp senaste numret</translation>
    </message>
    <message>
        <source>Logoff</source>
        <translation>Logga ut</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marknad</translation>
    </message>
    <message>
        <source>Massyo</source>
        <translation>Massyo</translation>
    </message>
    <message>
        <source>Bass Boost</source>
        <translation>Basförstärkning</translation>
    </message>
    <message>
        <source>Channel Up</source>
        <translation>Nästa kanal</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Läs in igen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Adjust contrast</source>
        <translation>Justera kontrast</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>Romaji</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>SysReq</source>
        <translation>SysReq</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Resor</translation>
    </message>
    <message>
        <source>NumLock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>WebCam</source>
        <translation>Webbkamera</translation>
    </message>
    <message>
        <source>Hiragana Katakana</source>
        <translation>Hiragana Katakana</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gul</translation>
    </message>
    <message>
        <source>Top Menu</source>
        <translation>Toppmeny</translation>
    </message>
    <message>
        <source>ScrollLock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>Hot Links</source>
        <translation>Snabblänkar</translation>
    </message>
    <message>
        <source>Audio Cycle Track</source>
        <translation>Växla ljudspår</translation>
    </message>
    <message>
        <source>Context1</source>
        <translation>Kontext1</translation>
    </message>
    <message>
        <source>Context2</source>
        <translation>Kontext2</translation>
    </message>
    <message>
        <source>Context3</source>
        <translation>Kontext3</translation>
    </message>
    <message>
        <source>Context4</source>
        <translation>Kontext4</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Zooma ut</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Open URL</source>
        <translation>Öppna webbadress</translation>
    </message>
    <message>
        <source>iTouch</source>
        <translation>iTouch</translation>
    </message>
    <message>
        <source>Previous Candidate</source>
        <translation>Föregående kandidat</translation>
    </message>
    <message>
        <source>Toggle Media Play/Pause</source>
        <translation>Växla mellan uppspelning och paus</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>Eisu Shift</source>
        <translation>Eisu-skift</translation>
    </message>
    <message>
        <source>Code input</source>
        <translation>Kodinmatning</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>Camera Focus</source>
        <translation>Kamerafokus</translation>
    </message>
    <message>
        <source>Adjust Brightness</source>
        <translation>Justera ljusstyrka</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Kalkylark</translation>
    </message>
    <message>
        <source>Eisu toggle</source>
        <translation>Eisu-växling</translation>
    </message>
    <message>
        <source>Keyboard Brightness Down</source>
        <translation>Minska tangentbordets ljusstyrka</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Clear Grab</source>
        <translation>Släpp infångning</translation>
    </message>
    <message>
        <source>Monitor Brightness Up</source>
        <translation>Öka skärmens ljusstyrka</translation>
    </message>
    <message>
        <source>System Request</source>
        <translation>SysReq</translation>
    </message>
    <message>
        <source>Microphone Volume Up</source>
        <translation>Höj mikrofonvolym</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Bakåttabb</translation>
    </message>
    <message>
        <source>Bass Up</source>
        <translation>Höj bas</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batteri</translation>
    </message>
    <message>
        <source>Katakana</source>
        <translation>Katakana</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Uppdatera</translation>
    </message>
    <message>
        <source>Hibernate</source>
        <translation>Viloläge</translation>
    </message>
    <message>
        <source>Application Left</source>
        <translation>Program vänster</translation>
    </message>
    <message>
        <source>Voice Dial</source>
        <translation>Röstuppringning</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Webbläsare</translation>
    </message>
    <message>
        <source>Keyboard Menu</source>
        <translation>Tangentbordsmeny</translation>
    </message>
    <message>
        <source>Back Forward</source>
        <translation>Bakåt/Framåt</translation>
    </message>
    <message>
        <source>Launch Mail</source>
        <translation>Starta e-post</translation>
    </message>
    <message>
        <source>Keyboard Light On/Off</source>
        <translation>Tangentbordsbelysning av/på</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backsteg</translation>
    </message>
    <message>
        <source>Bass Down</source>
        <translation>Sänk bas</translation>
    </message>
    <message>
        <source>Mail Forward</source>
        <translation>Vidarebefordra e-post</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Meddelandeprogram</translation>
    </message>
    <message>
        <source>Hangul Banja</source>
        <translation>Hangul Banja</translation>
    </message>
    <message>
        <source>Hangul Hanja</source>
        <translation>Hangul Hanja</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Vänteläge</translation>
    </message>
    <message>
        <source>Hangul Start</source>
        <translation>Hangul Start</translation>
    </message>
    <message>
        <source>Rotation KB</source>
        <translation>Rotation KB</translation>
    </message>
    <message>
        <source>Rotation PB</source>
        <translation>Rotation PB</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Kalkylator</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Försätt i vänteläge</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Bildskärm</translation>
    </message>
    <message>
        <source>Hangul Romaja</source>
        <translation>Hangul Romaja</translation>
    </message>
    <message>
        <source>To-do list</source>
        <translation>Att göra-lista</translation>
    </message>
    <message>
        <source>My Sites</source>
        <translation>Mina webbplatser</translation>
    </message>
    <message>
        <source>Rotate Windows</source>
        <translation>Rotera fönster</translation>
    </message>
    <message>
        <source>Touroku</source>
        <translation>Touroku</translation>
    </message>
    <message>
        <source>Zenkaku Hankaku</source>
        <translation>Zenkaku Hankaku</translation>
    </message>
    <message>
        <source>Hangul Jeonja</source>
        <translation>Hangul Jeonja</translation>
    </message>
    <message>
        <source>Treble Up</source>
        <translation>Höj diskant</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Undertext</translation>
    </message>
    <message>
        <source>Hangul Jamo</source>
        <translation>Hangul Jamo</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Muhenkan</source>
        <translation>Muhenkan</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>Screensaver</source>
        <translation>Skärmsläckare</translation>
    </message>
    <message>
        <source>Number Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>Power Down</source>
        <translation>Stäng av</translation>
    </message>
    <message>
        <source>Spellchecker</source>
        <translation>Stavningskontroll</translation>
    </message>
    <message>
        <source>Hangul PreHanja</source>
        <translation>Hangul PreHanja</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Add Favorite</source>
        <translation>Lägg till favorit</translation>
    </message>
    <message>
        <source>Execute</source>
        <translation>Kör</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Ekonomi</translation>
    </message>
    <message>
        <source>Microphone Volume Down</source>
        <translation>Sänk mikrofonvolym</translation>
    </message>
    <message>
        <source>Task Panel</source>
        <translation>Aktivitetspanel</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoriter</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Wake Up</source>
        <translation>Väck</translation>
    </message>
    <message>
        <source>Power Off</source>
        <translation>Ström av</translation>
    </message>
    <message>
        <source>LightBulb</source>
        <translation>Glödlampa</translation>
    </message>
    <message>
        <source>Touchpad Toggle</source>
        <translation>Pekplatta av/på</translation>
    </message>
    <message>
        <source>Hankaku</source>
        <translation>Hankaku</translation>
    </message>
    <message>
        <source>Media Fast Forward</source>
        <translation>Spola framåt</translation>
    </message>
    <message>
        <source>Hangul End</source>
        <translation>Hangul End</translation>
    </message>
    <message>
        <source>Monitor Brightness Down</source>
        <translation>Minska skärmens ljusstyrka</translation>
    </message>
    <message>
        <source>Microphone Mute</source>
        <translation>Mikrofon av</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Media Play</source>
        <translation>Starta uppspelning</translation>
    </message>
    <message>
        <source>Media Stop</source>
        <translation>Stoppa uppspelning</translation>
    </message>
    <message>
        <source>Media Next</source>
        <translation>Nästa spår</translation>
    </message>
    <message>
        <source>Touchpad On</source>
        <translation>Pekplatta på</translation>
    </message>
    <message>
        <source>Channel Down</source>
        <translation>Föregående kanal</translation>
    </message>
    <message>
        <source>Launch Media</source>
        <translation>Starta mediespelare</translation>
    </message>
    <message>
        <source>Application Right</source>
        <translation>Program höger</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>QSocks5SocketEngine</name>
    <message>
        <source>Network operation timed out</source>
        <translation>Nätverksåtgärden överskred tidsgränsen</translation>
    </message>
    <message>
        <source>Connection to proxy closed prematurely</source>
        <translation>Anslutningen till proxyservern stängdes i förtid</translation>
    </message>
    <message>
        <source>Proxy authentication failed: %1</source>
        <translation>Proxyautentiseringen misslyckades: %1</translation>
    </message>
    <message>
        <source>Proxy authentication failed</source>
        <translation>Proxyautentiseringen misslyckades</translation>
    </message>
    <message>
        <source>General SOCKSv5 server failure</source>
        <translation>Allmänt fel på SOCKSv5-servern</translation>
    </message>
    <message>
        <source>Unknown SOCKSv5 proxy error code 0x%1</source>
        <translation>Okänd felkod 0x%1 från SOCKSv5-proxyn</translation>
    </message>
    <message>
        <source>Connection not allowed by SOCKSv5 server</source>
        <translation>Anslutningen tillåts inte av SOCKSv5-servern</translation>
    </message>
    <message>
        <source>SOCKSv5 command not supported</source>
        <translation>SOCKSv5-kommandot stöds inte</translation>
    </message>
    <message>
        <source>Connection to proxy timed out</source>
        <translation>Anslutningen till proxyservern överskred tidsgränsen</translation>
    </message>
    <message>
        <source>Proxy host not found</source>
        <translation>Proxyvärden hittades inte</translation>
    </message>
    <message>
        <source>TTL expired</source>
        <translation>TTL har gått ut</translation>
    </message>
    <message>
        <source>Address type not supported</source>
        <translation>Adresstypen stöds inte</translation>
    </message>
    <message>
        <source>Connection to proxy refused</source>
        <translation>Anslutningen till proxyservern nekades</translation>
    </message>
    <message>
        <source>SOCKS version 5 protocol error</source>
        <translation>Protokollfel i SOCKS version 5</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>invalid role</source>
        <translation>ogiltig roll</translation>
    </message>
    <message>
        <source>title bar</source>
        <translation>titelrad</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>menyrad</translation>
    </message>
    <message>
        <source>scroll bar</source>
        <translation>rullningslist</translation>
    </message>
    <message>
        <source>grip</source>
        <translation>handtag</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>ljud</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>muspekare</translation>
    </message>
    <message>
        <source>text caret</source>
        <translation>textmarkör</translation>
    </message>
    <message>
        <source>alert message</source>
        <translation>varningsmeddelande</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>ram</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>utfyllnad</translation>
    </message>
    <message>
        <source>popup menu</source>
        <translation>snabbmeny</translation>
    </message>
    <message>
        <source>menu item</source>
        <translation>menyalternativ</translation>
    </message>
    <message>
        <source>tool tip</source>
        <translation>verktygstips</translation>
    </message>
    <message>
        <source>application</source>
        <translation>program</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>diagram</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>dialogruta</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>avgränsare</translation>
    </message>
    <message>
        <source>tool bar</source>
        <translation>verktygsfält</translation>
    </message>
    <message>
        <source>status bar</source>
        <translation>statusfält</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabell</translation>
    </message>
    <message>
        <source>column header</source>
        <translation>kolumnrubrik</translation>
    </message>
    <message>
        <source>row header</source>
        <translation>radrubrik</translation>
    </message>
    <message>
        <source>column</source>
        <translation>kolumn</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rad</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>cell</translation>
    </message>
    <message>
        <source>link</source>
        <translation>länk</translation>
    </message>
    <message>
        <source>help balloon</source>
        <translation>hjälpballong</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>assistent</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>listobjekt</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>träd</translation>
    </message>
    <message>
        <source>tree item</source>
        <translation>trädobjekt</translation>
    </message>
    <message>
        <source>page tab</source>
        <translation>flik</translation>
    </message>
    <message>
        <source>property page</source>
        <translation>egenskapssida</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indikator</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>grafik</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etikett</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>push button</source>
        <translation>tryckknapp</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>kryssruta</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>alternativknapp</translation>
    </message>
    <message>
        <source>combo box</source>
        <translation>kombinationsruta</translation>
    </message>
    <message>
        <source>progress bar</source>
        <translation>förloppsindikator</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>vridreglage</translation>
    </message>
    <message>
        <source>hotkey field</source>
        <translation>kortkommandofält</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>skjutreglage</translation>
    </message>
    <message>
        <source>spin box</source>
        <translation>stegruta</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>arbetsyta</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animering</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>ekvation</translation>
    </message>
    <message>
        <source>button with drop down</source>
        <translation>knapp med listruta</translation>
    </message>
    <message>
        <source>button menu</source>
        <translation>knappmeny</translation>
    </message>
    <message>
        <source>button with drop down grid</source>
        <translation>knapp med rullgardinsrutnät</translation>
    </message>
    <message>
        <source>space</source>
        <translation>tomrum</translation>
    </message>
    <message>
        <source>page tab list</source>
        <translation>fliklista</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>klocka</translation>
    </message>
    <message>
        <source>splitter</source>
        <translation>avdelare</translation>
    </message>
    <message>
        <source>layered pane</source>
        <translation>lagerpanel</translation>
    </message>
    <message>
        <source>web document</source>
        <translation>webbdokument</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>stycke</translation>
    </message>
    <message>
        <source>section</source>
        <translation>avsnitt</translation>
    </message>
    <message>
        <source>color chooser</source>
        <translation>färgväljare</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>sidfot</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulär</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>rubrik</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anmärkning</translation>
    </message>
    <message>
        <source>complementary content</source>
        <translation>kompletterande innehåll</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terminal</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>skrivbord</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>avisering</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänd</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fönster</translation>
    </message>
</context>
<context>
    <name>QSslDiffieHellmanParameter</name>
    <message>
        <source>No error</source>
        <translation>Inget fel</translation>
    </message>
    <message>
        <source>Invalid input data</source>
        <translation>Ogiltiga indata</translation>
    </message>
    <message>
        <source>The given Diffie-Hellman parameters are deemed unsafe</source>
        <translation>De angivna Diffie-Hellman-parametrarna bedöms som osäkra</translation>
    </message>
</context>
<context>
    <name>QSslSocket</name>
    <message>
        <source>Error creating SSL session: %1</source>
        <translation>Fel när SSL-session skulle skapas: %1</translation>
    </message>
    <message>
        <source>Error creating SSL session, %1</source>
        <translation>Fel när SSL-session skulle skapas, %1</translation>
    </message>
    <message>
        <source>Error when setting the elliptic curves (%1)</source>
        <translation>Fel när elliptiska kurvor skulle ställas in (%1)</translation>
    </message>
    <message>
        <source>The certificate&apos;s notAfter field contains an invalid time</source>
        <translation>Certifikatets notAfter-fält innehåller en ogiltig tidpunkt</translation>
    </message>
    <message>
        <source>Expecting QByteArray for %1</source>
        <translation>QByteArray förväntades för %1</translation>
    </message>
    <message>
        <source>Unrecognized command %1 = %2</source>
        <translation>Okänt kommando %1 = %2</translation>
    </message>
    <message>
        <source>No error</source>
        <translation>Inget fel</translation>
    </message>
    <message>
        <source>OCSP responder&apos;s identity cannot be verified</source>
        <translation>OCSP-svararens identitet kan inte verifieras</translation>
    </message>
    <message>
        <source>Error when setting the OpenSSL configuration (%1)</source>
        <translation>Fel när OpenSSL-konfigurationen skulle ställas in (%1)</translation>
    </message>
    <message>
        <source>SSL_CONF_finish() failed</source>
        <translation>SSL_CONF_finish() misslyckades</translation>
    </message>
    <message>
        <source>Unable to write data: %1</source>
        <translation>Det går inte att skriva data: %1</translation>
    </message>
    <message>
        <source>The basicConstraints path length parameter has been exceeded</source>
        <translation>Sökvägslängden i basicConstraints har överskridits</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Certifikatet har gått ut</translation>
    </message>
    <message>
        <source>The TLS/SSL connection has been closed</source>
        <translation>TLS/SSL-anslutningen har stängts</translation>
    </message>
    <message>
        <source>Error during SSL handshake: %1</source>
        <translation>Fel vid SSL-handskakning: %1</translation>
    </message>
    <message>
        <source>Failed to extract &apos;this update time&apos; from the SingleResponse</source>
        <translation>Det gick inte att läsa tiden för ”this update” ur SingleResponse</translation>
    </message>
    <message>
        <source>Error loading local certificate, %1</source>
        <translation>Fel när lokalt certifikat skulle läsas in, %1</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>Certifikatet är självsignerat och inte betrott</translation>
    </message>
    <message>
        <source>The certificate status response has expired</source>
        <translation>Svaret om certifikatets status har gått ut</translation>
    </message>
    <message>
        <source>Unable to init SSL Context: %1</source>
        <translation>Det går inte att initiera SSL-kontexten: %1</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>Motparten visade inte upp något certifikat</translation>
    </message>
    <message>
        <source>The certificate&apos;s status is unknown</source>
        <translation>Certifikatets status är okänd</translation>
    </message>
    <message>
        <source>The root CA certificate is marked to reject the specified purpose</source>
        <translation>Rotutfärdarens certifikat är märkt att avvisa det angivna syftet</translation>
    </message>
    <message>
        <source>Invalid or empty cipher list (%1)</source>
        <translation>Ogiltig eller tom chifferlista (%1)</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>Inga certifikat kunde verifieras</translation>
    </message>
    <message>
        <source>The current candidate issuer certificate was rejected because its issuer name and serial number was present and did not match the authority key identifier of the current certificate</source>
        <translation>Det aktuella kandidatcertifikatet för utfärdaren avvisades eftersom dess utfärdarnamn och serienummer fanns med men inte stämde med utfärdarens nyckelidentifierare i det aktuella certifikatet</translation>
    </message>
    <message>
        <source>Failed to decode OCSP response</source>
        <translation>Det gick inte att avkoda OCSP-svaret</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>Rotutfärdarens certifikat är inte betrott för det här syftet</translation>
    </message>
    <message>
        <source>The client is not authorized to request OCSP status from this server</source>
        <translation>Klienten är inte behörig att begära OCSP-status från den här servern</translation>
    </message>
    <message>
        <source>Wrong value for %1 (%2)</source>
        <translation>Fel värde för %1 (%2)</translation>
    </message>
    <message>
        <source>SSL_CONF_CTX_new() failed</source>
        <translation>SSL_CONF_CTX_new() misslyckades</translation>
    </message>
    <message>
        <source>The identity of a certificate in an OCSP response cannot be established</source>
        <translation>Identiteten för ett certifikat i ett OCSP-svar kan inte fastställas</translation>
    </message>
    <message>
        <source>Failed to extract basic OCSP response</source>
        <translation>Det gick inte att läsa ut det grundläggande OCSP-svaret</translation>
    </message>
    <message>
        <source>Error while setting the minimal protocol version</source>
        <translation>Fel när lägsta protokollversion skulle ställas in</translation>
    </message>
    <message>
        <source>Error while setting the maximum protocol version</source>
        <translation>Fel när högsta protokollversion skulle ställas in</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>Värdnamnet stämde inte med någon av de giltiga värdarna för det här certifikatet</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>Certifikatkedjans rotcertifikat är självsignerat och inte betrott</translation>
    </message>
    <message>
        <source>The peer certificate is blacklisted</source>
        <translation>Motpartens certifikat är svartlistat</translation>
    </message>
    <message>
        <source>The certificate signature could not be decrypted</source>
        <translation>Certifikatets signatur kunde inte dekrypteras</translation>
    </message>
    <message>
        <source>OCSP responder reached an inconsistent internal state</source>
        <translation>OCSP-svararen hamnade i ett inkonsekvent internt tillstånd</translation>
    </message>
    <message>
        <source>The supplied certificate is unsuitable for this purpose</source>
        <translation>Det angivna certifikatet är olämpligt för det här syftet</translation>
    </message>
    <message>
        <source>Private key does not certify public key, %1</source>
        <translation>Den privata nyckeln hör inte ihop med den publika nyckeln, %1</translation>
    </message>
    <message>
        <source>Error creating SSL context (%1)</source>
        <translation>Fel när SSL-kontext skulle skapas (%1)</translation>
    </message>
    <message>
        <source>OCSP responder was unable to return a status for the requested certificate</source>
        <translation>OCSP-svararen kunde inte returnera någon status för det begärda certifikatet</translation>
    </message>
    <message>
        <source>No OCSP status response found</source>
        <translation>Inget OCSP-statussvar hittades</translation>
    </message>
    <message>
        <source>TLS certificate unexpectedly changed during renegotiation!</source>
        <translation>TLS-certifikatet ändrades oväntat under omförhandlingen!</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Internt fel</translation>
    </message>
    <message>
        <source>OCSP response contains an unexpected number of SingleResponse structures</source>
        <translation>OCSP-svaret innehåller ett oväntat antal SingleResponse-strukturer</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>Utfärdarens certifikat kunde inte hittas</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Okänt fel</translation>
    </message>
    <message>
        <source>Server-side QSslSocket does not support OCSP stapling</source>
        <translation>QSslSocket på serversidan stöder inte OCSP-häftning</translation>
    </message>
    <message>
        <source>The current candidate issuer certificate was rejected because its subject name did not match the issuer name of the current certificate</source>
        <translation>Det aktuella kandidatcertifikatet för utfärdaren avvisades eftersom dess ämnesnamn inte stämde med utfärdarnamnet i det aktuella certifikatet</translation>
    </message>
    <message>
        <source>Error while reading: %1</source>
        <translation>Fel vid läsning: %1</translation>
    </message>
    <message>
        <source>The certificate&apos;s notBefore field contains an invalid time</source>
        <translation>Certifikatets notBefore-fält innehåller en ogiltig tidpunkt</translation>
    </message>
    <message>
        <source>Error loading private key, %1</source>
        <translation>Fel när privat nyckel skulle läsas in, %1</translation>
    </message>
    <message>
        <source>No certificate verification store, cannot verify OCSP response</source>
        <translation>Inget arkiv för certifikatverifiering finns, OCSP-svaret kan inte verifieras</translation>
    </message>
    <message>
        <source>The OCSP status request had invalid syntax</source>
        <translation>OCSP-statusbegäran hade ogiltig syntax</translation>
    </message>
    <message>
        <source>Diffie-Hellman parameters are not valid</source>
        <translation>Diffie-Hellman-parametrarna är inte giltiga</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>Certifikatet är inte giltigt ännu</translation>
    </message>
    <message>
        <source>Client-side sockets do not send OCSP responses</source>
        <translation>Uttag på klientsidan skickar inte OCSP-svar</translation>
    </message>
    <message>
        <source>An error occurred attempting to set %1 to %2</source>
        <translation>Ett fel inträffade vid försök att ställa in %1 till %2</translation>
    </message>
    <message>
        <source>The public key in the certificate could not be read</source>
        <translation>Den publika nyckeln i certifikatet kunde inte läsas</translation>
    </message>
    <message>
        <source>The server requires the client to sign the OCSP request in order to construct a response</source>
        <translation>Servern kräver att klienten signerar OCSP-begäran för att kunna skapa ett svar</translation>
    </message>
    <message>
        <source>One of the CA certificates is invalid</source>
        <translation>Ett av utfärdarcertifikaten är ogiltigt</translation>
    </message>
    <message>
        <source>Cannot provide a certificate with no key</source>
        <translation>Det går inte att tillhandahålla ett certifikat utan nyckel</translation>
    </message>
    <message>
        <source>The signature of the certificate is invalid</source>
        <translation>Certifikatets signatur är ogiltig</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>Utfärdarens certifikat för ett certifikat som slagits upp lokalt kunde inte hittas</translation>
    </message>
    <message>
        <source>Attempted to use an unsupported protocol.</source>
        <translation>Försök att använda ett protokoll som inte stöds.</translation>
    </message>
    <message>
        <source>Failed to enable OCSP stapling</source>
        <translation>Det gick inte att aktivera OCSP-häftning</translation>
    </message>
    <message>
        <source>Unable to decrypt data: %1</source>
        <translation>Det går inte att dekryptera data: %1</translation>
    </message>
    <message>
        <source>Failed to decode a SingleResponse from OCSP status response</source>
        <translation>Det gick inte att avkoda en SingleResponse i OCSP-statussvaret</translation>
    </message>
    <message>
        <source>TLS initialization failed</source>
        <translation>TLS-initieringen misslyckades</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Teckensnitt</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Shared Cache</source>
        <translation>Delad cache</translation>
    </message>
    <message>
        <source>Shared Configuration</source>
        <translation>Delad konfiguration</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mallar</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Filmer</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Delat</translation>
    </message>
    <message>
        <source>Application Configuration</source>
        <translation>Programkonfiguration</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Hämtade filer</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Application Data</source>
        <translation>Programdata</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Körningsfiler</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Skrivbord</translation>
    </message>
    <message>
        <source>Temporary Directory</source>
        <translation>Tillfällig mapp</translation>
    </message>
    <message>
        <source>Shared Data</source>
        <translation>Delade data</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Temporary Items</source>
        <translation>Tillfälliga objekt</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>QSystemSemaphore</name>
    <message>
        <source>%1: does not exist</source>
        <translation>%1: finns inte</translation>
    </message>
    <message>
        <source>%1: key is empty</source>
        <translation>%1: nyckeln är tom</translation>
    </message>
    <message>
        <source>%1: key too long</source>
        <translation>%1: nyckeln är för lång</translation>
    </message>
    <message>
        <source>%1: already exists</source>
        <translation>%1: finns redan</translation>
    </message>
    <message>
        <source>%1: unknown error %2</source>
        <translation>%1: okänt fel %2</translation>
    </message>
    <message>
        <source>%1: unable to make key</source>
        <translation>%1: det går inte att skapa nyckel</translation>
    </message>
    <message>
        <source>%1: permission denied</source>
        <translation>%1: åtkomst nekad</translation>
    </message>
    <message>
        <source>%1: ftok failed</source>
        <translation>%1: ftok misslyckades</translation>
    </message>
    <message>
        <source>%1: out of resources</source>
        <translation>%1: slut på resurser</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Rulla åt vänster</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rulla åt höger</translation>
    </message>
</context>
<context>
    <name>QTcpServer</name>
    <message>
        <source>Operation on socket is not supported</source>
        <translation>Åtgärden på uttaget stöds inte</translation>
    </message>
</context>
<context>
    <name>QUdpSocket</name>
    <message>
        <source>No datagram available for reading</source>
        <translation>Inget datagram finns att läsa</translation>
    </message>
    <message>
        <source>Unable to send a datagram</source>
        <translation>Det går inte att skicka ett datagram</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Gör om %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Ångra %1</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;tom&gt;</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Gör om %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Ångra %1</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Början på höger-till-vänster-inbäddning</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Blanksteg utan bredd</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Vänster-till-höger-isolering</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Infoga Unicode-styrtecken</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Början på vänster-till-höger-åsidosättning</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Början på vänster-till-höger-inbäddning</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Höger-till-vänster-isolering</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Höger-till-vänster-märke</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Avsluta riktningsformatering</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Icke-sammanfogare utan bredd</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Början på höger-till-vänster-åsidosättning</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Avsluta riktningsisolering</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Sammanfogare utan bredd</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Vänster-till-höger-märke</translation>
    </message>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Isolering efter första starka tecknet</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Vad är det här?</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>*</source>
        <translation>*</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiera &amp;länkadress</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nästa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Verkställ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Slutför</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Nästa &gt;</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Tillbaka</translation>
    </message>
</context>
<context>
    <name>quiaccessibilityelement</name>
    <message>
        <source>checked</source>
        <translation>markerad</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>avmarkerad</translation>
    </message>
</context>
</TS>
