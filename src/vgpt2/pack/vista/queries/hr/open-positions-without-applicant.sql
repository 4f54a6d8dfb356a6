/*
title: Positions with openings for which nobody has applied, with contact, closing date, whether advertised and number of active people who hold the position
grain: one position
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - For which open jobs do we not have a single candidate?
  - Position, title, openings, closing date, advertised flag, contact and number of present holders where there is no application
  - openings without candidates
  - Before I spend another 900 on the job board I would like to know which of the positions that are marked as open have drawn no application whatever, whether we even advertised them, and how many people do that work already
  - positons nobody aplied for
  - Vacancies with zero interest so far
  - We need 3 pipe layers and 1 scheduler, has nobody put their name in for either?
*/
WITH Held AS (
    SELECT HRRM.HRCo, HRRM.PositionCode, COUNT(*) AS Holders
    FROM HRRM WITH (NOLOCK)
    WHERE HRRM.HRCo = @HRCo
        AND HRRM.ActiveYN = 'Y'
    GROUP BY HRRM.HRCo, HRRM.PositionCode
)
SELECT HRPC.PositionCode, HRPC.JobTitle, HRPC.OpenJobs, HRPC.ClosingDate, HRPC.AdYN, HRPC.Contact, HRPC.ContactPhone,
    COALESCE(Held.Holders, 0) AS Holders
FROM HRPC WITH (NOLOCK)
LEFT JOIN Held
    ON HRPC.HRCo = Held.HRCo
    AND HRPC.PositionCode = Held.PositionCode
WHERE HRPC.HRCo = @HRCo
    AND HRPC.OpenJobs > 0
    AND NOT EXISTS (
        SELECT 1
        FROM HRAP WITH (NOLOCK)
        WHERE HRAP.HRCo = HRPC.HRCo
            AND HRAP.PositionCode = HRPC.PositionCode
    )
ORDER BY HRPC.OpenJobs DESC, HRPC.PositionCode
