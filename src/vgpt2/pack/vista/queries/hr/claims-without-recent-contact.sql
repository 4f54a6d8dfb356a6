/*
title: Workers compensation cases that are not closed with the number of logged contacts, last contact date and days since it, as of a date
grain: one injured person of an accident
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-12-31}
asks:
  - Which open comp cases has nobody followed up lately?
  - Accident, person, claim number, count of log entries, last entry and days since then for cases without a closing date
  - stale comp claims
  - In the last claims review the broker said we let cases drift, so I want to see every one that is still open as of year end, when somebody last wrote or spoke to the adjuster about it, and how long ago that is, longest silence on top
  - opne comp cases with no contact for a wile
  - How long since we last spoke with anybody about each injured worker whose file is still going?
  - Is claim WC-2024-118 getting attention, or has it been 60 days again?
  - Unsettled comp cases by days since anyone last talked about them
  - Broker's review said we let injured men drift; as of december 31 show every comp case that isn't closed by name, number of notes, latest note, days of silence
  - comp files gone cold
  - 'Longest silence on top: name, claim number, incident day, how many contacts noted, the latest, days since'
  - opn WC cases last contact log dt, stale > 60d
  - For which hurt workers has nobody called or written to anyone for a long while?
*/
WITH Contacted AS (
    SELECT HRCL.HRCo, HRCL.Accident, HRCL.Seq, COUNT(*) AS Contacts, MAX(HRCL.Date) AS LastContact
    FROM HRCL WITH (NOLOCK)
    WHERE HRCL.HRCo = @HRCo
        AND HRCL.Date <= @AsOf
    GROUP BY HRCL.HRCo, HRCL.Accident, HRCL.Seq
)
SELECT HRAI.Accident, HRAI.Seq, HRAT.AccidentDate, HRRM.LastName, HRRM.FirstName, HRAI.WorkerCompClaim,
    COALESCE(Contacted.Contacts, 0) AS Contacts, Contacted.LastContact,
    DATEDIFF(DAY, COALESCE(Contacted.LastContact, HRAT.AccidentDate), @AsOf) AS DaysSilent
FROM HRAI WITH (NOLOCK)
JOIN HRAT WITH (NOLOCK)
    ON HRAI.HRCo = HRAT.HRCo
    AND HRAI.Accident = HRAT.Accident
JOIN HRRM WITH (NOLOCK)
    ON HRAI.HRCo = HRRM.HRCo
    AND HRAI.HRRef = HRRM.HRRef
LEFT JOIN Contacted
    ON HRAI.HRCo = Contacted.HRCo
    AND HRAI.Accident = Contacted.Accident
    AND HRAI.Seq = Contacted.Seq
WHERE HRAI.HRCo = @HRCo
    AND HRAI.WorkersCompYN = 'Y'
    AND HRAI.ClaimCloseDate IS NULL
    AND HRAT.AccidentDate <= @AsOf
ORDER BY DaysSilent DESC, HRAI.Accident, HRAI.Seq
