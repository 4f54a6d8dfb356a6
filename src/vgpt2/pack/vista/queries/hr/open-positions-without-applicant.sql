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
  - Vacancies that have drawn no candidates whatsoever, and how many do that work now
  - Should we hire a recruiter? The owner wants the vacancies to which not one candidate responded, whether we ran an ad, and how many current employees already do that work
  - vacancies with zero takers
  - Title, seats to fill, deadline, ad yes or no, contact and phone, and how many do it now, most seats first
  - open reqs w/ zero apps, advertisd y/n?
  - For which of the jobs we try to fill has nobody sent in their name at all?
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
