/*
title: Work order items opened and completed between two dates by shop and month with estimated hours
grain: one shop and month
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Does each shop finish as many repairs as come in, month by month?
  - Shop, year, month, items opened, items completed, net change and estimated hours opened and completed between two dates
  - shop intake and output
  - are we fallin behind in the Yakima shop, in vs out per mnth
  - January to June 2024, Pasco shop - 140 repairs came in, how many were done?
  - My foreman in the main shop asks for a fifth mechanic and says that the pile grows, and the foreman in the field shop asks for nothing and says nothing, so count for both of them, for every month of this half year, how many lines were opened on repair orders and how many were closed, with the estimated hours on either side.
  - Is the pile of broken iron growing or shrinking?
  - Monthly intake and output of repairs for each shop, January to June
  - Is our garage backlog growing? Before hiring, count by garage and month, January to June, tickets written versus tickets closed, with estimated labor on both, for Tuesday's staffing talk.
  - 'shops: are we digging out'
  - Garage name, calendar month, repair tickets written, closed, increase or decrease of the pile, estimated labor each way
  - wo items opnd/clsd per mth by shp, est hrs
  - Do our workshops get through as many repairs each month as are brought to them?
*/
WITH Events AS (
    SELECT EMWI.EMCo, EMWI.WorkOrder, EMWI.DateCreated AS EventDate, 1 AS Opened, 0 AS Completed,
        EMWI.EstHrs AS HoursOpened, CAST(0 AS numeric(10,2)) AS HoursCompleted
    FROM EMWI WITH (NOLOCK)
    WHERE EMWI.EMCo = @EMCo
        AND EMWI.DateCreated BETWEEN @BeginDate AND @EndDate
    UNION ALL
    SELECT EMWI.EMCo, EMWI.WorkOrder, EMWI.DateCompl, 0, 1, 0, EMWI.EstHrs
    FROM EMWI WITH (NOLOCK)
    WHERE EMWI.EMCo = @EMCo
        AND EMWI.DateCompl BETWEEN @BeginDate AND @EndDate
)
SELECT EMWH.Shop, EMSX.Description AS ShopName, YEAR(Events.EventDate) AS EventYear,
    MONTH(Events.EventDate) AS EventMonth, SUM(Events.Opened) AS ItemsOpened, SUM(Events.Completed) AS ItemsCompleted,
    SUM(Events.Opened) - SUM(Events.Completed) AS NetChange, SUM(Events.HoursOpened) AS HoursOpened,
    SUM(Events.HoursCompleted) AS HoursCompleted
FROM Events
JOIN EMWH WITH (NOLOCK)
    ON Events.EMCo = EMWH.EMCo
    AND Events.WorkOrder = EMWH.WorkOrder
LEFT JOIN EMSX WITH (NOLOCK)
    ON EMWH.ShopGroup = EMSX.ShopGroup
    AND EMWH.Shop = EMSX.Shop
GROUP BY EMWH.Shop, EMSX.Description, YEAR(Events.EventDate), MONTH(Events.EventDate)
ORDER BY EMWH.Shop, EventYear, EventMonth
