/*
title: Active people by position
grain: one position
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - How many people hold each position?
  - Headcount by position
  - headcount
  - Number of active people by position code.
  - how many foremen do we have
*/
SELECT HRRM.PositionCode, COUNT(*) AS People
FROM HRRM WITH (NOLOCK)
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
GROUP BY HRRM.PositionCode
ORDER BY People DESC, HRRM.PositionCode
