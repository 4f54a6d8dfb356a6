/*
title: Skills that a position requires and its holder lacks
grain: one missing skill of a person
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which people lack a skill that their position requires?
  - Missing or expired required skills by person
  - skill gaps
  - Required skills of the position that an active person does not hold, or holds expired on a date.
  - who isnt certified for the job theyre doing
  - Employees without a current certificate their job calls for
  - A general contractor wants proof of qualification, so show every current employee whose role demands a certification he doesn't have or whose card ran out by June 30
  - quals missing for the role
  - Sorted by last name, what they work as and each mandatory qualification that is absent or has lapsed
  - reqd certs not held or expird as of 9/1, by emp
  - Does anybody here do a job without the proven abilities we say that job needs?
*/
SELECT HRRM.LastName, HRRM.FirstName, HRRM.PositionCode, HRPQ.SkillCode
FROM HRRM WITH (NOLOCK)
JOIN HRPQ WITH (NOLOCK)
    ON HRRM.HRCo = HRPQ.HRCo
    AND HRRM.PositionCode = HRPQ.PositionCode
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
    AND HRPQ.RequiredYN = 'Y'
    AND NOT EXISTS (
        SELECT 1
        FROM HRRS WITH (NOLOCK)
        WHERE HRRS.HRCo = HRRM.HRCo
            AND HRRS.HRRef = HRRM.HRRef
            AND HRRS.Code = HRPQ.SkillCode
            AND (HRRS.ExpireDate IS NULL OR HRRS.ExpireDate >= @AsOf)
    )
ORDER BY HRRM.LastName, HRRM.FirstName, HRPQ.SkillCode
