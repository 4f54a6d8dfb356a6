/*
title: Active people by position with number of disabled, Vietnam era, other protected and armed forces service medal veterans
grain: one position
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - How many veterans of each kind do we employ, by position?
  - Position, title, headcount, disabled veterans, Vietnam era, other protected, service medal
  - veteran headcount
  - It is September and the federal report on protected veterans has to be filed because of the base housing contract, so I need the counts of each class of veteran across the positions, and the total of people so I can do the ratios
  - vetrans on staff by positon
  - Former soldiers among our people, per kind of work
  - Have we more than 5 disabled vets among the 60 carpenters?
  - Former military among current staff, counted per job title and kind
  - 'Because of a Navy contract the VETS-4212 must be filed this month: per job title, total workers, disabled, Vietnam, other protected and service medal holders'
  - ex-military headcount per title
  - Job titles in code order with total staff and beside it four counts, one for every class of former serviceman
  - vets by positon for the 4212, disabld/vietnam/other/medal
  - Of the people working here, how many once served in the armed forces, for each type of job?
*/
SELECT HRRM.PositionCode, HRPC.JobTitle, COUNT(*) AS People,
    SUM(CASE WHEN HRRM.DisabledVetYN = 'Y' THEN 1 ELSE 0 END) AS DisabledVeterans,
    SUM(CASE WHEN HRRM.VietnamVetYN = 'Y' THEN 1 ELSE 0 END) AS VietnamVeterans,
    SUM(CASE WHEN HRRM.OtherVetYN = 'Y' THEN 1 ELSE 0 END) AS OtherVeterans,
    SUM(CASE WHEN HRRM.AFServiceMedalVetYN = 'Y' THEN 1 ELSE 0 END) AS ServiceMedalVeterans
FROM HRRM WITH (NOLOCK)
LEFT JOIN HRPC WITH (NOLOCK)
    ON HRRM.HRCo = HRPC.HRCo
    AND HRRM.PositionCode = HRPC.PositionCode
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
GROUP BY HRRM.PositionCode, HRPC.JobTitle
ORDER BY HRRM.PositionCode
