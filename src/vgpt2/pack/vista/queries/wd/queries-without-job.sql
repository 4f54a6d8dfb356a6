/*
title: Notifier queries that no job uses
grain: one notifier query
level: basic
parameters: {}
asks:
  - Which of our alert queries are not used by any scheduled job?
  - dead alerts nobody hooked up, like that one Tina made for 90 day AR
  - Notifier queries without a job, standard ones marked
  - Query name, title, description, standard or ours, event query or not; no job refers to it
  - We built a query for expiring insurance last October, was it ever put on a schedule?
  - Clean-up list for the notifier library before the upgrade
  - unused notifier queries
  - alert searches nobody has put on a schedule
  - Upgrade costs are quoted per object, so before we sign, show every alert search that isn't hooked to a schedule, its purpose, and if it was delivered or is our own.
  - alert searches going unused
  - our own apart from the delivered ones, the search by name and title, what it looks for and whether it reacts to events
  - WD qrys w/ no job
  - Somebody prepared warnings that never get sent because nothing starts them. Which are those?
*/
SELECT WDQY.QueryName, WDQY.Title, WDQY.Description, WDQY.Standard, WDQY.IsEventQuery
FROM WDQY WITH (NOLOCK)
WHERE NOT EXISTS (
        SELECT 1
        FROM WDJob WITH (NOLOCK)
        WHERE WDJob.QueryName = WDQY.QueryName
    )
ORDER BY WDQY.Standard, WDQY.QueryName
