/*
title: Workers compensation cases of accidents between two dates with no document attached to the accident
grain: one person in an accident
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - For which comp cases have we no paper on file?
  - Accident, date, person, claim number, hospital mark and estimate of cases under workers compensation without a single attachment
  - comp cases no docs
  - Our new carrier sends an examiner in October who will look for the first report of injury and the doctor's note on each case of the year, and I know that some were only ever on Gina's desk, so which of them have nothing scanned in
  - injury claims missing atachments n reprots
  - Hurt people whose folder is empty
  - Is incident 2024-17 with claim WC-88120 really without any file?
  - 'Injury cases of 2024 under comp with an empty file: no report, no doctor''s note scanned'
  - Carrier's examiner comes october 8 and opens every case of the year; find those with nothing attached, injured person by name, claim number, hospital or not, estimate
  - comp cases, empty folder
  - 'In order of incident day: place, surname, given name, claim number, to hospital, estimated dollars, closed on'
  - WC cases no attchmt YTD, scan the FROI
  - Somebody was hurt and is insured, yet we stored no paper about it. For which people is that so?
*/
SELECT HRAT.Accident, HRAT.AccidentDate, HRAT.Location, HRRM.LastName, HRRM.FirstName, HRAI.WorkerCompClaim,
    HRAI.HospitalYN, HRAI.ClaimEstimate, HRAT.ClosedDate
FROM HRAT WITH (NOLOCK)
JOIN HRAI WITH (NOLOCK)
    ON HRAT.HRCo = HRAI.HRCo
    AND HRAT.Accident = HRAI.Accident
JOIN HRRM WITH (NOLOCK)
    ON HRAI.HRCo = HRRM.HRCo
    AND HRAI.HRRef = HRRM.HRRef
WHERE HRAT.HRCo = @HRCo
    AND HRAI.WorkersCompYN = 'Y'
    AND HRAT.AccidentDate BETWEEN @BeginDate AND @EndDate
    AND NOT EXISTS (
        SELECT 1
        FROM HQAT WITH (NOLOCK)
        WHERE HQAT.HQCo = HRAT.HRCo
            AND HQAT.UniqueAttchID = HRAT.UniqueAttchID
    )
ORDER BY HRAT.AccidentDate, HRAT.Accident, HRRM.LastName
