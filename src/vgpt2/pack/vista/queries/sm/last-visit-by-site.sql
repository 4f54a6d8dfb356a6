/*
title: Last work done at each service site
grain: one service site
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - When were we last at each site?
  - Latest work completed by site with technician
  - last visit
  - The most recent entry of work at every service site with date, work order and technician.
  - how long since we been out there
  - most recent day we worked at every client building, and the mechanic
  - Sales wants to call on buildings we have neglected, since a competitor is making the rounds, so rank locations by how long ago we worked there, with ticket and mechanic.
  - longest since we were there
  - the most neglected building on top, its number and name, the day, the ticket and who was the mechanic
  - newest work dt per svc site, tech + WO
  - For all the places we look after, when were our people there the latest time, and who?
*/
WITH Visit AS (
    SELECT SMWorkCompleted.SMCo, SMWorkCompleted.ServiceSite, SMWorkCompleted.Date, SMWorkCompleted.WorkOrder,
        SMWorkCompleted.Technician,
        ROW_NUMBER() OVER (
            PARTITION BY SMWorkCompleted.SMCo, SMWorkCompleted.ServiceSite
            ORDER BY SMWorkCompleted.Date DESC, SMWorkCompleted.WorkOrder DESC, SMWorkCompleted.WorkCompleted DESC
        ) AS Place
    FROM SMWorkCompleted WITH (NOLOCK)
    WHERE SMWorkCompleted.SMCo = @SMCo
)
SELECT SMServiceSite.ServiceSite, SMServiceSite.Description, Visit.Date, Visit.WorkOrder, Visit.Technician
FROM SMServiceSite WITH (NOLOCK)
JOIN Visit
    ON SMServiceSite.SMCo = Visit.SMCo
    AND SMServiceSite.ServiceSite = Visit.ServiceSite
WHERE SMServiceSite.SMCo = @SMCo
    AND Visit.Place = 1
ORDER BY Visit.Date, SMServiceSite.ServiceSite
