/*
title: Serviceable items ranked by number of calls, with cost and age
grain: one serviceable item
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which pieces of equipment at our customers broke down most often in 2024?
  - Serviceable items ranked by number of work orders, with labor hours, cost, price, site, customer and year of manufacture
  - lemon list
  - that Trane unit on the Elks Lodge roof eats compressors, what other boxes are that bad
  - "Replacement proposals for customers: units by number of visits in 2024, with year made and what they cost."
  - What begs to be torn out?
  - Rank, customer, site, item, make, model, age, orders, cost to us, charged.
  - client machines ranked by tickets in 2024, with what they cost and how old they are
  - The Elks Lodge board must approve a replacement, so rank problem units by number of tickets over the year, with client, building, brand, model, year built, labor, our expense and price.
  - worst lemons of the year
  - place, client's name, building's name, the unit, maker, model, build year, how many tickets, time, expense and what was charged
  - top svc itms by WO cnt YTD, yr made
  - Which machines at our customers' places break so frequently that they should be replaced?
*/
WITH Work AS (
    SELECT SMWorkCompleted.SMCo, SMWorkCompleted.ServiceSite, SMWorkCompleted.ServiceItem,
        COUNT(DISTINCT SMWorkCompleted.WorkOrder) AS WorkOrders,
        SUM(CASE WHEN SMWorkCompleted.Type = 2 THEN SMWorkCompleted.CostQuantity ELSE 0 END) AS LaborHours,
        SUM(SMWorkCompleted.ActualCost) AS Cost,
        SUM(CASE WHEN SMWorkCompleted.NoCharge = 'N' THEN SMWorkCompleted.PriceTotal ELSE 0 END) AS Price
    FROM SMWorkCompleted WITH (NOLOCK)
    WHERE SMWorkCompleted.SMCo = @SMCo
        AND SMWorkCompleted.ServiceItem IS NOT NULL
        AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
    GROUP BY SMWorkCompleted.SMCo, SMWorkCompleted.ServiceSite, SMWorkCompleted.ServiceItem
)
SELECT RANK() OVER (ORDER BY Work.WorkOrders DESC, Work.Cost DESC) AS CallRank, ARCM.Name AS CustomerName,
    SMServiceSite.Description AS SiteName, SMServiceItems.ServiceItem, SMServiceItems.Description,
    SMServiceItems.Manufacturer, SMServiceItems.Model, SMServiceItems.YearManufactured, Work.WorkOrders,
    Work.LaborHours, Work.Cost, Work.Price
FROM Work
JOIN SMServiceItems WITH (NOLOCK)
    ON Work.SMCo = SMServiceItems.SMCo
    AND Work.ServiceSite = SMServiceItems.ServiceSite
    AND Work.ServiceItem = SMServiceItems.ServiceItem
JOIN SMServiceSite WITH (NOLOCK)
    ON SMServiceItems.SMCo = SMServiceSite.SMCo
    AND SMServiceItems.ServiceSite = SMServiceSite.ServiceSite
LEFT JOIN ARCM WITH (NOLOCK)
    ON SMServiceSite.CustGroup = ARCM.CustGroup
    AND SMServiceSite.Customer = ARCM.Customer
ORDER BY CallRank, SMServiceItems.ServiceItem
