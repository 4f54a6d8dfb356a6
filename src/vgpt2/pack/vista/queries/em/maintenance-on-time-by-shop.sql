/*
title: Share of scheduled maintenance items completed by their due date, by shop, between two dates
grain: one shop
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How punctual is each shop with preventive maintenance?
  - Maintenance items due in a period per shop, done on time, done late, still open and percent on time
  - pm compliance
  - wich shop is behind on its oil changes, percentages pls
  - The insurer's fleet program gives us 2 points if more than 90 percent of the services due in 2024 were done by the day they were due.
  - We promised the board in spring that the north yard would catch up with its services, and I would like to show them one line for every yard with how many were due, how many got done in time, how many too late and how many nobody has touched, and of course the quota.
  - Punctuality of planned upkeep where it is carried out.
  - Rate our garages on PM punctuality during 2024
  - 'The insurer''s fleet credit requires over 90 percent; for services falling due January 1 to December 31, give each shop by name: due, punctual, tardy, never done, percent.'
  - service punctuality by shop
  - Shop with its name, PM items due in the period, completed by then, completed after, never completed, punctuality percentage, worst ahead
  - pm complnce % per shp ytd
  - Do our workshops carry out the planned care of machines when they should?
*/
SELECT EMWH.ShopGroup, EMWH.Shop, EMSX.Description AS ShopName, COUNT(*) AS ItemsDue,
    SUM(CASE WHEN EMWI.DateCompl <= EMWI.DateDue THEN 1 ELSE 0 END) AS DoneOnTime,
    SUM(CASE WHEN EMWI.DateCompl > EMWI.DateDue THEN 1 ELSE 0 END) AS DoneLate,
    SUM(CASE WHEN EMWI.DateCompl IS NULL THEN 1 ELSE 0 END) AS NotDone,
    100.0 * SUM(CASE WHEN EMWI.DateCompl <= EMWI.DateDue THEN 1 ELSE 0 END) / COUNT(*) AS OnTimePercent
FROM EMWI WITH (NOLOCK)
JOIN EMWH WITH (NOLOCK)
    ON EMWI.EMCo = EMWH.EMCo
    AND EMWI.WorkOrder = EMWH.WorkOrder
JOIN EMSX WITH (NOLOCK)
    ON EMWH.ShopGroup = EMSX.ShopGroup
    AND EMWH.Shop = EMSX.Shop
WHERE EMWI.EMCo = @EMCo
    AND EMWI.StdMaintGroup IS NOT NULL
    AND EMWI.DateDue BETWEEN @BeginDate AND @EndDate
GROUP BY EMWH.ShopGroup, EMWH.Shop, EMSX.Description
ORDER BY OnTimePercent, EMWH.Shop
