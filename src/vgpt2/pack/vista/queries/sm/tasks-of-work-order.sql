/*
title: Tasks of a service work order with the equipment to work on
grain: one task
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  WorkOrder: {type: int, example: 100}
asks:
  - What exactly is the tech supposed to do on work order 100?
  - Task list of a service order with scope, task name, unit, model, serial number and where it stands
  - task checklist
  - print me the to do list for call 771 incl serial nos
  - My technician is at the site and asks which units he has to inspect and what for.
  - Steps of an order per scope together with the unit's model and place in the building.
  - steps to carry out on ticket 100 and the machine each one concerns
  - The hospital's engineer won't let our mechanic in without a printed list, so for ticket 771 give every step, the unit, its brand, model, serial number, and where it's mounted.
  - to-dos on ticket 100
  - scope by scope and step by step, its wording, then the unit by name with maker, model, serial and place in the building
  - WO 4512 tsks + unit s/n
  - Our repair person arrives with one visit slip. What's he meant to do there, and on which machine?
*/
SELECT SMWorkOrderScopeTask.Scope, SMWorkOrderScopeTask.Task, SMWorkOrderScopeTask.Name,
    SMWorkOrderScopeTask.ServiceItem, SMServiceItems.Description AS Item, SMServiceItems.Manufacturer,
    SMServiceItems.Model, SMServiceItems.SerialNumber, SMServiceItems.Location
FROM SMWorkOrderScopeTask WITH (NOLOCK)
JOIN SMWorkOrder WITH (NOLOCK)
    ON SMWorkOrderScopeTask.SMCo = SMWorkOrder.SMCo
    AND SMWorkOrderScopeTask.WorkOrder = SMWorkOrder.WorkOrder
LEFT JOIN SMServiceItems WITH (NOLOCK)
    ON SMWorkOrder.SMCo = SMServiceItems.SMCo
    AND SMWorkOrder.ServiceSite = SMServiceItems.ServiceSite
    AND SMWorkOrderScopeTask.ServiceItem = SMServiceItems.ServiceItem
WHERE SMWorkOrderScopeTask.SMCo = @SMCo
    AND SMWorkOrderScopeTask.WorkOrder = @WorkOrder
ORDER BY SMWorkOrderScopeTask.Scope, SMWorkOrderScopeTask.Task
