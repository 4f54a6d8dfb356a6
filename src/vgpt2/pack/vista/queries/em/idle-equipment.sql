/*
title: Active equipment without usage since a month
grain: one piece of equipment
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  SinceMth: {type: bMonth, example: 2024-03-01}
asks:
  - Which equipment is sitting idle?
  - Active equipment without revenue since a month
  - idle equipment
  - Active equipment that has no usage entry on or after a month.
  - what iron is parked and not earning
*/
SELECT EMEM.Equipment, EMEM.Description, EMEM.Category, EMEM.Job, EMEM.Location, EMEM.LastUsedDate
FROM EMEM WITH (NOLOCK)
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Status = 'A'
    AND EMEM.Type = 'E'
    AND NOT EXISTS (
        SELECT 1
        FROM EMRD WITH (NOLOCK)
        WHERE EMRD.EMCo = EMEM.EMCo
            AND EMRD.Equipment = EMEM.Equipment
            AND EMRD.Mth >= @SinceMth
    )
ORDER BY EMEM.Equipment
