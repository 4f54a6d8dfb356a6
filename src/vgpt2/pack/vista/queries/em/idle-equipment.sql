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
  - Units in service with no charge entries from March on
  - 'The owner is thinking of renting out spare iron: which machines in service have not been charged anywhere since March 2024, what class, where do they stand, last used when?'
  - parked and not billing
  - 'Active machines with no usage posted since spring: description, category, job or yard, day last used'
  - actv eq w/ no usage since 3/24
  - Which of our machines have been standing around without work lately?
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
