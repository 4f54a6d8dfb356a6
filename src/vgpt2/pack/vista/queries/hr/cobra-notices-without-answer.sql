/*
title: COBRA notices sent by a date that were neither enrolled nor declined, with person, dependent, qualifying event and days since the notice
grain: one COBRA entry
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-12-31}
asks:
  - Who got a COBRA letter and has not replied?
  - Person, dependent, qualifying event and date, notice date and days since, where neither enrollment nor decline is recorded
  - cobra letters unanswered
  - The 60 days to elect run from the letter, and I don't want to find out in an appeal that we lost a form, so list everybody we have written to who neither signed up nor turned it down, how long it is, and what event made them eligible
  - cobra notise sent no reponse yet
  - Who still has the right to continue coverage and stays silent?
  - Has Ms. Calloway, noticed on 10/02/2024, gone past day 60?
  - Continuation letters that got neither a yes nor a no, with days gone by
  - Sixty days run from the letter and a lawyer may ask; as of december 31 everybody written to who neither enrolled nor declined, relative's name, event, and how long ago
  - cobra letters, no reply
  - 'Oldest letter first: letter day, days since, person, relative, event and its day, coverage ended on, kind'
  - cobra ntcs out no enroll / no decline, > 60d?
  - We wrote to people who left about keeping their insurance. Who has not written back?
*/
SELECT HRRC.NoticeDate, DATEDIFF(DAY, HRRC.NoticeDate, @AsOf) AS DaysSinceNotice, HRRM.LastName, HRRM.FirstName,
    HRDP.Name AS DependentName, HRRC.QualEvent, HRRC.QualEventDate, HRRC.CoverageTermDate, HRRC.Coverage
FROM HRRC WITH (NOLOCK)
JOIN HRRM WITH (NOLOCK)
    ON HRRC.HRCo = HRRM.HRCo
    AND HRRC.HRRef = HRRM.HRRef
LEFT JOIN HRDP WITH (NOLOCK)
    ON HRRC.HRCo = HRDP.HRCo
    AND HRRC.HRRef = HRDP.HRRef
    AND HRRC.DependSeq = HRDP.Seq
WHERE HRRC.HRCo = @HRCo
    AND HRRC.NoticeDate <= @AsOf
    AND HRRC.EnrollDate IS NULL
    AND HRRC.DateDeclined IS NULL
ORDER BY HRRC.NoticeDate, HRRM.LastName, HRRM.FirstName
