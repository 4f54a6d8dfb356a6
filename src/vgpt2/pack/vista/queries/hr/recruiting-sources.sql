/*
title: Hires and recruiting cost by source
grain: one source
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Where do our new people come from, and what does each channel cost a head?
  - Hires between two dates by source with how many are still here, total source cost and average
  - cost per hire
  - is Indeed worth it compared to the union hall and word of mouth
  - We paid $6,400 for job boards since January. Did anyone who came that way stay?
  - recruting channels vs retention
  - Which adverts bring in folks that last?
  - How did the people who joined in 2024 find us, and what did it cost?
  - Next year's recruiting budget is due, and the CFO asks per channel how many joined since January, how many remain, and what we spent altogether and per person
  - best pipeline for hands, and price
  - By channel, number taken on, number still with us, money spent and average per head, most productive channel on top
  - hires by src ytd w cost/hire n still actv
  - Did people come through ads, friends or agencies, and which of those ways was the cheapest for us?
*/
SELECT HRRM.Source, COUNT(*) AS Hires, SUM(CASE WHEN HRRM.ActiveYN = 'Y' THEN 1 ELSE 0 END) AS StillActive,
    SUM(HRRM.SourceCost) AS SourceCost, AVG(HRRM.SourceCost) AS CostPerHire
FROM HRRM WITH (NOLOCK)
WHERE HRRM.HRCo = @HRCo
    AND HRRM.HireDate BETWEEN @BeginDate AND @EndDate
GROUP BY HRRM.Source
ORDER BY Hires DESC, HRRM.Source
