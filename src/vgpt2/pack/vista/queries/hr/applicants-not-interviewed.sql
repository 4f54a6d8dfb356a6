/*
title: Applicants whom nobody has interviewed, with their references
grain: one position of an applicant
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - Which applications are still untouched?
  - Applicants for a position without any interview for it, with phone, application date and number of references given
  - nobody called them
  - people who applyed and we never talked to em
  - Give me a call list for the welder opening; tell me who already sent references.
  - no interview yet
  - Candidates that fell through the cracks since spring
  - Job seekers nobody has talked to about the position, with phone and how many references
  - EEO review in june asks whether we ignored candidates; show by position title everybody never interviewed for it, when he applied, his telephone, and references handed in
  - resumes nobody followed up on
  - 'Position title, then by date applied: applicant''s name, telephone, number of references given'
  - applcnts w/ no intrvw on file, phone + refs cnt
  - Who sent us an application and has not been invited to a talk?
*/
SELECT HRAP.PositionCode, HRPC.JobTitle, HRRM.LastName, HRRM.FirstName, HRRM.ContactPhone, HRRM.ApplicationDate,
    COUNT(HRAR.Seq) AS ReferencesGiven
FROM HRAP WITH (NOLOCK)
JOIN HRPC WITH (NOLOCK)
    ON HRAP.HRCo = HRPC.HRCo
    AND HRAP.PositionCode = HRPC.PositionCode
JOIN HRRM WITH (NOLOCK)
    ON HRAP.HRCo = HRRM.HRCo
    AND HRAP.HRRef = HRRM.HRRef
LEFT JOIN HRAR WITH (NOLOCK)
    ON HRRM.HRCo = HRAR.HRCo
    AND HRRM.HRRef = HRAR.HRRef
WHERE HRAP.HRCo = @HRCo
    AND NOT EXISTS (
        SELECT 1
        FROM HREI WITH (NOLOCK)
        WHERE HREI.HRCo = HRAP.HRCo
            AND HREI.HRRef = HRAP.HRRef
            AND HREI.PositionCode = HRAP.PositionCode
    )
GROUP BY HRAP.PositionCode, HRPC.JobTitle, HRRM.LastName, HRRM.FirstName, HRRM.ContactPhone, HRRM.ApplicationDate
ORDER BY HRAP.PositionCode, HRRM.ApplicationDate, HRRM.LastName
