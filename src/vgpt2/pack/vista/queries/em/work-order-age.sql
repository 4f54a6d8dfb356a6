/*
title: Open equipment work orders by shop and age, up to 30, 31 to 90 and over 90 days
grain: one shop
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - How old is the repair backlog in each shop?
  - Open work orders by shop in age buckets
  - wo aging
  - Number of open equipment work orders up to 30, 31 to 90 and over 90 days old by shop.
  - how far behind are the shops
  - Count of repair tickets not finished, by garage and how long they have waited
  - Fleet manager wants two more mechanics; back it up with how many jobs each garage has open at june 30, and how many are over a month or three months
  - stale WOs per shop
  - Each garage with total unfinished, a month or less, one to three months, longer than three; biggest pile on top
  - open WOs by shop 0-30/31-90/90+ as of today pls
  - How many repairs are our workshops still working on, and have some been waiting a very long time?
*/
SELECT EMWH.ShopGroup, EMWH.Shop, COUNT(*) AS OpenOrders,
    SUM(CASE WHEN DATEDIFF(day, EMWH.DateCreated, @AsOf) <= 30 THEN 1 ELSE 0 END) AS UpTo30Days,
    SUM(CASE WHEN DATEDIFF(day, EMWH.DateCreated, @AsOf) BETWEEN 31 AND 90 THEN 1 ELSE 0 END) AS Days31To90,
    SUM(CASE WHEN DATEDIFF(day, EMWH.DateCreated, @AsOf) > 90 THEN 1 ELSE 0 END) AS Over90Days
FROM EMWH WITH (NOLOCK)
WHERE EMWH.EMCo = @EMCo
    AND EMWH.Complete = 'N'
    AND EMWH.DateCreated <= @AsOf
GROUP BY EMWH.ShopGroup, EMWH.Shop
ORDER BY OpenOrders DESC, EMWH.Shop
