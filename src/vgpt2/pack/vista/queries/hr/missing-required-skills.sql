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
